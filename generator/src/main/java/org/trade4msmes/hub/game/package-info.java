/**
 * The Trade Game: plays stories, proves that they can be played to an end, and draws them. The
 * script {@code game-engine.js} of the theme plays by the same rules.
 */
@NullMarked
package org.trade4msmes.hub.game;

import org.jspecify.annotations.NullMarked;
