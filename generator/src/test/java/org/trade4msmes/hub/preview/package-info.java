@NullMarked
package org.trade4msmes.hub.preview;

import org.jspecify.annotations.NullMarked;
