/** Makes new pieces of content, and tries out changes before they are written. */
@NullMarked
package org.trade4msmes.hub.author;

import org.jspecify.annotations.NullMarked;
