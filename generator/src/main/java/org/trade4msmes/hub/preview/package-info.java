/** The preview: a web server on this machine alone that shows changes as they are made. */
@NullMarked
package org.trade4msmes.hub.preview;

import org.jspecify.annotations.NullMarked;
