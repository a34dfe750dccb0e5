/** Markdown bodies: checked, linked and turned into HTML and searchable text in one walk. */
@NullMarked
package org.trade4msmes.hub.markdown;

import org.jspecify.annotations.NullMarked;
