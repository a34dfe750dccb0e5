package org.trade4msmes.hub.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.pages.MissingMessageException;
import org.trade4msmes.hub.pages.Page;
import org.trade4msmes.hub.pages.SitePlan;

/** Plans the pages of a hub that has no mistake so far. */
final class PagePlan {
  private PagePlan() {}

  /** The pages; what keeps one from being planned is reported. */
  static List<Page> of(CompiledHub compiled, BuildOptions options, Diagnostics diagnostics) {
    return planned(
        () ->
            PathCollisions.withoutThem(
                new SitePlan(compiled.hub()).pages(compiled.bodies(), options.today()),
                diagnostics),
        options,
        diagnostics);
  }

  /** The pages of one language; that two want the same path is not looked for. */
  static List<Page> of(
      CompiledHub compiled, Language language, BuildOptions options, Diagnostics diagnostics) {
    return planned(
        () -> new SitePlan(compiled.hub()).pages(language, compiled.bodies(), options.today()),
        options,
        diagnostics);
  }

  /** The page of one path. */
  static Optional<Page> of(
      CompiledHub compiled,
      Language language,
      String path,
      BuildOptions options,
      Diagnostics diagnostics) {
    return planned(
            () ->
                new SitePlan(compiled.hub())
                    .page(path, language, compiled.bodies(), options.today())
                    .map(List::of)
                    .orElse(List.of()),
            options,
            diagnostics)
        .stream()
        .findFirst();
  }

  private static List<Page> planned(
      Supplier<List<Page>> plan, BuildOptions options, Diagnostics diagnostics) {
    try {
      return plan.get();
    } catch (MissingMessageException e) {
      report(e, options, diagnostics);
      return List.of();
    }
  }

  /** Reports a message that the interface lacks. */
  static void report(
      MissingMessageException missing, BuildOptions options, Diagnostics diagnostics) {
    diagnostics.report(
        DiagnosticCode.MISSING_MESSAGE,
        new SourceFile(options.content().getFileName() + "/interface", "").start(),
        String.valueOf(missing.getMessage()));
  }
}
