/** The hub as an archive that brings all it needs, for people without a JDK. */
@NullMarked
package org.trade4msmes.hub.dist;

import org.jspecify.annotations.NullMarked;
