package org.trade4msmes.hub.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/** A research paper of the Group, told in short. */
public record ResearchNote(
    String id,
    SourceSpan span,
    PartialDate date,
    List<String> authors,
    @Nullable Ref publisher,
    @Nullable String url,
    List<Ref> topics,
    List<Ref> resources,
    List<WebLink> sources,
    Articles articles)
    implements Identified {}
