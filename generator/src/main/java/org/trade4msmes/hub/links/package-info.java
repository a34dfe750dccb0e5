/**
 * The hub's links to the web: where they stand in the sources, whether they still lead somewhere,
 * and the mending of those that have moved.
 */
@NullMarked
package org.trade4msmes.hub.links;

import org.jspecify.annotations.NullMarked;
