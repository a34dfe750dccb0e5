@NullMarked
package org.trade4msmes.hub.library;

import org.jspecify.annotations.NullMarked;
