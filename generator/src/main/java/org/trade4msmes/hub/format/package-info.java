/** Puts files of content into their usual form without changing what they say. */
@NullMarked
package org.trade4msmes.hub.format;

import org.jspecify.annotations.NullMarked;
