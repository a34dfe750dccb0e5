package org.trade4msmes.hub.model;

import java.util.List;
import java.util.Map;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/**
 * A term of trade.
 *
 * @param abbreviations its short form in each language, where it has one
 * @param also other forms by which it is found in texts
 * @param draft whether it is not to be published yet
 */
public record GlossaryTerm(
    String id,
    SourceSpan span,
    LocalizedText term,
    Map<Language, String> abbreviations,
    LocalizedText definition,
    List<Ref> seeAlso,
    Map<Language, List<String>> also,
    boolean draft)
    implements Identified {}
