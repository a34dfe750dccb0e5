/**
 * The third stage, first half: which pages the hub has in each language, and what each one shows.
 * Views are plain records with finished texts and paths; templates only lay them out.
 */
@NullMarked
package org.trade4msmes.hub.pages;

import org.jspecify.annotations.NullMarked;
