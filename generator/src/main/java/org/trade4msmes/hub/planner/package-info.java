/**
 * The planner: which answers can be given together, and a proof that its rules make a plan of all
 * of them. The script {@code planner-rules.js} of the theme applies the same rules.
 */
@NullMarked
package org.trade4msmes.hub.planner;

import org.jspecify.annotations.NullMarked;
