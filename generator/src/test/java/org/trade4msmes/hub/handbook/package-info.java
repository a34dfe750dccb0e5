@NullMarked
package org.trade4msmes.hub.handbook;

import org.jspecify.annotations.NullMarked;
