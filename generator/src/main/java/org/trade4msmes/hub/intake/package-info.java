/** Takes resources from tables and reference files into the library. */
@NullMarked
package org.trade4msmes.hub.intake;

import org.jspecify.annotations.NullMarked;
