/**
 * The third stage, second half: templates turn planned pages into HTML. Templates see records,
 * lists, maps and texts, and nothing else of the program.
 */
@NullMarked
package org.trade4msmes.hub.render;

import org.jspecify.annotations.NullMarked;
