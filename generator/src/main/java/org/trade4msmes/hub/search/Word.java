package org.trade4msmes.hub.search;

/**
 * One word of a text, folded: lower case, without accents.
 *
 * @param text the folded word
 * @param start where it starts in the text, in UTF-16 units
 * @param end where it ends in the text, in UTF-16 units
 * @param joins 0 for a word of its own; n for a form that joins the n words before it (e-commerce
 *     gives e, commerce, and ecommerce, which joins two)
 */
record Word(String text, int start, int end, int joins) {}
