package org.trade4msmes.hub.build;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.Hub;

/**
 * What a build works with.
 *
 * @param content the folder that editors write
 * @param templates the folder of the theme
 * @param baseUrl the address at which the site will stand, with a slash at its end; null to take
 *     the one in hub.yaml, if any
 * @param editUrl the address at which readers suggest a change of a file, with {@code {path}} for
 *     its path; null to take the one in hub.yaml, if any
 * @param today the day for which the site is built: it divides forthcoming from previous meetings
 * @param shelf where finished handbooks are kept until their guides change; null for a build that
 *     makes nothing to be downloaded: no handbooks, and no site in one file
 */
public record BuildOptions(
    Path content,
    Path templates,
    @Nullable String baseUrl,
    @Nullable String editUrl,
    LocalDate today,
    @Nullable Path shelf) {

  /** Options of a build without downloads, with the hub's own address for changes. */
  public BuildOptions(Path content, Path templates, @Nullable String baseUrl, LocalDate today) {
    this(content, templates, baseUrl, null, today, null);
  }

  /** Whether the build makes files to be downloaded. */
  boolean downloads() {
    return shelf != null;
  }

  /** The address at which the site will stand: the one given here, else that of the hub, if any. */
  @Nullable String baseUrl(Hub hub) {
    return baseUrl != null ? baseUrl : hub.content().settings().baseUrl();
  }

  /** The address at which readers suggest changes: the one given here, else that of the hub. */
  @Nullable String editUrl(Hub hub) {
    return editUrl != null ? editUrl : hub.content().settings().editUrl();
  }
}
