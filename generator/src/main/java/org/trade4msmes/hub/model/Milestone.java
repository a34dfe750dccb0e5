package org.trade4msmes.hub.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date in the Group's history.
 *
 * @param link where to read more, as a link to content such as {@code outcome:aeo-study}
 */
public record Milestone(
    PartialDate date,
    String title,
    @Nullable String text,
    @Nullable Ref link,
    List<WebLink> sources) {}
