/** Changes to files that editors wrote: only what is meant is touched, and never half of it. */
@NullMarked
package org.trade4msmes.hub.edit;

import org.jspecify.annotations.NullMarked;
