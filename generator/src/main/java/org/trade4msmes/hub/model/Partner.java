package org.trade4msmes.hub.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body of the Trade4MSMEs Network.
 *
 * @param draft whether it is not to be published yet
 */
public record Partner(
    String name,
    @Nullable String what,
    @Nullable String url,
    List<WebLink> sources,
    boolean draft) {}
