package org.trade4msmes.hub.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/**
 * A subject that brings guides, resources and outcomes together.
 *
 * @param introduction what a reader new to the subject should know first, in a paragraph
 * @param askedAs what readers type when they look for it; feeds the search
 */
public record Topic(
    String id,
    SourceSpan span,
    LocalizedText name,
    LocalizedText summary,
    @Nullable LocalizedText introduction,
    Map<Language, List<String>> askedAs)
    implements Identified {}
