package org.trade4msmes.hub.model;

import org.jspecify.annotations.Nullable;

/**
 * What the hub says about itself.
 *
 * @param editUrl the address at which a source file can be edited, with {@code {path}} for its path
 * @param admin where the page for editing finds the repository; null while there is no such page
 */
public record HubSettings(
    LocalizedText title,
    LocalizedText tagline,
    @Nullable String editUrl,
    @Nullable String baseUrl,
    @Nullable AdminSettings admin) {}
