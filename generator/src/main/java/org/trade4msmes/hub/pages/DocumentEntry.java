package org.trade4msmes.hub.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as lists show it.
 *
 * @param anchor its id within the register
 * @param url where it can be read or found, where that is known
 * @param path of its entry in the register
 */
public record DocumentEntry(
    String anchor,
    @Nullable String symbol,
    String title,
    String kind,
    @Nullable DateText date,
    @Nullable String url,
    String path,
    @Nullable String note,
    List<Link> economies) {}
