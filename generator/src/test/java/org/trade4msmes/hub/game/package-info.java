/** The Trade Game: its rules, its proofs, and the page on which it is played. */
@NullMarked
package org.trade4msmes.hub.game;

import org.jspecify.annotations.NullMarked;
