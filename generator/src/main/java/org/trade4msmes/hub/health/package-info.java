/**
 * How the content is doing: counts, coverage, ages, reading ease and weights, for those who keep
 * it.
 */
@NullMarked
package org.trade4msmes.hub.health;

import org.jspecify.annotations.NullMarked;
