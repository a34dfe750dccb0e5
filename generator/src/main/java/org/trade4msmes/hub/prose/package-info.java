/**
 * Checks of the writing itself: reading ease, length, acronyms, spelling, links into the library.
 */
@NullMarked
package org.trade4msmes.hub.prose;

import org.jspecify.annotations.NullMarked;
