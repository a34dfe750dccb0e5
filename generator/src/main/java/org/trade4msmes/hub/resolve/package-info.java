/** The second stage: checks every reference and route, and so turns content into a hub. */
@NullMarked
package org.trade4msmes.hub.resolve;

import org.jspecify.annotations.NullMarked;
