/** Tests that keep the documentation in step with the program. */
@NullMarked
package org.trade4msmes.hub.docs;

import org.jspecify.annotations.NullMarked;
