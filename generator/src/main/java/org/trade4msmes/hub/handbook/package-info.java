/**
 * Handbooks: the guides of one audience in one language as a book, to be printed or carried.
 *
 * <p>A {@link org.trade4msmes.hub.handbook.Handbook} holds finished XHTML; writers make a PDF or an
 * EPUB of it.
 */
@NullMarked
package org.trade4msmes.hub.handbook;

import org.jspecify.annotations.NullMarked;
