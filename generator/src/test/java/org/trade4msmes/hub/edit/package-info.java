/** Changes to source files. */
@NullMarked
package org.trade4msmes.hub.edit;

import org.jspecify.annotations.NullMarked;
