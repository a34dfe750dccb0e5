/** The planner: what its rules make of answers, and the proof that they fit together. */
@NullMarked
package org.trade4msmes.hub.planner;

import org.jspecify.annotations.NullMarked;
