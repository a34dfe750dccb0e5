/** Rules for the code itself. */
@NullMarked
package org.trade4msmes.hub.architecture;

import org.jspecify.annotations.NullMarked;
