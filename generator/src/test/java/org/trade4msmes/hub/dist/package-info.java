/** The archive that brings all it needs. */
@NullMarked
package org.trade4msmes.hub.dist;

import org.jspecify.annotations.NullMarked;
