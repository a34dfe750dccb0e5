package org.trade4msmes.hub.model;

import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/**
 * A winner or runner-up of the Small Business Champions competition.
 *
 * @param does what it does for small firms, where known
 * @param draft whether it is not to be published yet
 */
public record Champion(
    String id,
    SourceSpan span,
    String name,
    @Nullable Ref economy,
    boolean winner,
    @Nullable String does,
    @Nullable String url,
    @Nullable String note,
    boolean draft)
    implements Identified {}
