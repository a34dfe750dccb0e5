/** Tests of publishing. */
@NullMarked
package org.trade4msmes.hub.publish;

import org.jspecify.annotations.NullMarked;
