/** The hub as data: one record for each kind of content, and the hub that holds them together. */
@NullMarked
package org.trade4msmes.hub.model;

import org.jspecify.annotations.NullMarked;
