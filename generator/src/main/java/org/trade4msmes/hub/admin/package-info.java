/**
 * The page on which editors change content in the browser: the program that runs there, and what it
 * has to know of the hub, made from what the readers ask for.
 */
@NullMarked
package org.trade4msmes.hub.admin;

import org.jspecify.annotations.NullMarked;
