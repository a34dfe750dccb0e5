/** The real hub, as a reader sees it in a browser. */
@NullMarked
package org.trade4msmes.hub.browser;

import org.jspecify.annotations.NullMarked;
