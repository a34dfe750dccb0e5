package org.trade4msmes.hub.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/**
 * An official document.
 *
 * @param id its symbol, such as INF/MSME/4/Rev.2, or a plain id where no symbol is known
 * @param symbol its symbol, where known
 * @param meeting the meeting that it convenes or reports
 * @param supersedes the symbol of the version that it replaces
 * @param draft whether it is not to be published yet
 */
public record Document(
    String id,
    SourceSpan span,
    @Nullable String symbol,
    String title,
    Ref kind,
    @Nullable PartialDate date,
    List<Ref> economies,
    List<Ref> topics,
    @Nullable Ref meeting,
    @Nullable Ref supersedes,
    @Nullable String url,
    @Nullable String note,
    List<WebLink> sources,
    boolean draft)
    implements Identified {}
