package org.trade4msmes.hub.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/**
 * Something on the web that is worth a reader's time.
 *
 * @param languages ISO 639-1 codes of the languages in which it can be read
 * @param draft whether it is not to be published yet
 */
public record Resource(
    String id,
    SourceSpan span,
    String title,
    Ref publisher,
    String url,
    @Nullable Integer year,
    Ref type,
    List<Ref> topics,
    List<Ref> audiences,
    List<String> languages,
    List<Ref> economies,
    String summary,
    @Nullable LocalDate added,
    boolean draft)
    implements Identified {}
