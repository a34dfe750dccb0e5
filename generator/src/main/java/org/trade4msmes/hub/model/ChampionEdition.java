package org.trade4msmes.hub.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/**
 * One year of the Small Business Champions competition.
 *
 * @param draft whether it is not to be published yet
 */
public record ChampionEdition(
    String id,
    SourceSpan span,
    int year,
    String theme,
    List<String> partners,
    @Nullable LocalDate launched,
    @Nullable LocalDate deadline,
    @Nullable LocalDate announced,
    @Nullable String prize,
    @Nullable String note,
    List<WebLink> sources,
    List<Champion> entries,
    boolean draft)
    implements Identified {}
