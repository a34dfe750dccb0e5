/** Links that lead out of the hub, tried against servers that make trouble. */
@NullMarked
package org.trade4msmes.hub.links;

import org.jspecify.annotations.NullMarked;
