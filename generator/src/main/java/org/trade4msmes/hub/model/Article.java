package org.trade4msmes.hub.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/**
 * What a page says in one language.
 *
 * @param inShort the points of its "in short" box; may be empty
 * @param askedAs what readers type when they look for it; feeds the search
 * @param unreviewed whether it is a translation that nobody has reviewed yet
 * @param original for a translation, the digest of the English original that it was made from
 * @param draft whether it is not to be published yet
 */
public record Article(
    Language language,
    SourceSpan span,
    String title,
    String summary,
    List<String> inShort,
    List<String> askedAs,
    boolean unreviewed,
    @Nullable String original,
    boolean draft,
    Body body) {}
