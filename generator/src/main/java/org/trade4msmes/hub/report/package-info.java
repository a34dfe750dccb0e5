/** Diagnostics as people, programs and code hosts read them. */
@NullMarked
package org.trade4msmes.hub.report;

import org.jspecify.annotations.NullMarked;
