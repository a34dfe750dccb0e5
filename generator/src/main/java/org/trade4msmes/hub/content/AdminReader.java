package org.trade4msmes.hub.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.model.AdminSettings;
import org.trade4msmes.hub.yaml.Fields;

/** Reads where the page for editing finds the repository. */
final class AdminReader {
  private static final String REPOSITORY = "[\\w.-]+(/[\\w.-]+)+";

  private AdminReader() {}

  /** The settings; null where the page is not switched on, or they do not do. */
  static @Nullable AdminSettings read(Fields f) {
    List<String> hosts =
        Arrays.stream(AdminSettings.Host.values()).map(AdminSettings.Host::code).toList();
    String chosen = f.choice("admin", hosts, "");
    String repository = f.optionalText("admin_repository");
    String branch = Objects.requireNonNullElse(f.optionalText("admin_branch"), "main");
    String server = f.optionalUrl("admin_server");
    String application = f.optionalText("admin_application");
    if (chosen.isEmpty()) {
      return null;
    }
    if (repository == null || !repository.matches(REPOSITORY)) {
      f.refuse(
          repository == null ? "admin" : "admin_repository",
          "The page for editing has to know the repository.",
          "Write \"admin_repository: owner/name\" with its owner and its name.");
      return null;
    }
    return new AdminSettings(
        AdminSettings.Host.valueOf(chosen.toUpperCase(Locale.ROOT)),
        repository,
        branch,
        server,
        application);
  }
}
