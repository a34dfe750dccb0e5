package org.trade4msmes.hub.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.SourceSpan;

/**
 * Who publishes resources.
 *
 * @param aliases other spellings under which the search finds it
 */
public record Publisher(
    String id, SourceSpan span, String name, @Nullable String abbreviation, List<String> aliases)
    implements Identified {}
