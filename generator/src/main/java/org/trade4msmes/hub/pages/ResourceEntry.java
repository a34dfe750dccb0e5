package org.trade4msmes.hub.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resource as lists show it.
 *
 * @param titleLanguage code of the language of its title, where that is not the page's language
 * @param summaryLanguage code of the language of its summary, likewise
 * @param languages names of the languages in which it can be read
 */
public record ResourceEntry(
    String id,
    String title,
    @Nullable String titleLanguage,
    String url,
    Link publisher,
    @Nullable String year,
    Link type,
    String summary,
    @Nullable String summaryLanguage,
    List<String> languages,
    List<Link> economies) {}
