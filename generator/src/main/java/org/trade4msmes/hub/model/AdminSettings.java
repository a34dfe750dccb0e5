package org.trade4msmes.hub.model;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the page for editing in the browser finds the repository of the content.
 *
 * @param host what keeps the repository
 * @param repository its owner and name, such as {@code owner/hub}
 * @param branch the branch that is edited
 * @param server the address of the host, where it is not the public one
 * @param application the id under which the host knows the page, for signing in without a token
 */
public record AdminSettings(
    Host host,
    String repository,
    String branch,
    @Nullable String server,
    @Nullable String application) {

  /** What can keep a repository. */
  public enum Host {
    /** github.com, or GitHub Enterprise. */
    GITHUB,
    /** gitlab.com, or a GitLab of one's own. */
    GITLAB,
    /** gitea.com, or a Gitea or Forgejo of one's own. */
    GITEA;

    /** Its name in settings. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The address of the host, without a slash at its end. */
  public String address() {
    return server != null ? server.replaceFirst("/+$", "") : "https://" + host.code() + ".com";
  }

  /** The address of its interface for programs. */
  public String api() {
    return switch (host) {
      case GITHUB -> server != null ? address() + "/api/v3" : "https://api.github.com";
      case GITLAB -> address() + "/api/v4";
      case GITEA -> address() + "/api/v1";
    };
  }

  /** All that the page has to ask, as origins: scheme, name and port. */
  public List<String> asked() {
    URI api = URI.create(api());
    String port = api.getPort() < 0 ? "" : ":" + api.getPort();
    return List.of(api.getScheme() + "://" + api.getHost() + port);
  }
}
