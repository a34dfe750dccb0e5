package org.trade4msmes.hub.health;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trade4msmes.hub.content.ContentReader;
import org.trade4msmes.hub.diagnostic.Diagnostic;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.links.LinkCache;
import org.trade4msmes.hub.links.LinkCollector;
import org.trade4msmes.hub.model.Content;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.Publishable;
import org.trade4msmes.hub.prose.ContentQuality;
import org.trade4msmes.hub.resolve.Resolver;

/** Looks a hub over, from its sources and, where there is one, its built site. */
public final class HealthSurvey {
  private final Path content;
  private final Optional<Path> site;
  private final Path linkResults;
  private final LocalDate today;

  /**
   * Makes a survey.
   *
   * @param site the built site, if there is one
   * @param linkResults the file in which the results of checking links are kept; it may be missing
   * @param today the day from which ages are counted
   */
  public HealthSurvey(Path content, Optional<Path> site, Path linkResults, LocalDate today) {
    this.content = content;
    this.site = site;
    this.linkResults = linkResults;
    this.today = today;
  }

  /** A report, or the mistakes that keep it from being made. */
  public sealed interface Outcome {
    /** The finished report. */
    record Made(HealthReport report) implements Outcome {}

    /** Errors in the content. */
    record Faulty(List<Diagnostic> diagnostics) implements Outcome {}
  }

  /**
   * Reads everything and counts.
   *
   * @throws IOException if the content or the site cannot be read
   */
  public Outcome run() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Content published = Publishable.of(new ContentReader(diagnostics).read(content), today);
    Hub hub = new Resolver(diagnostics).resolve(published);
    if (diagnostics.hasErrors()) {
      return new Outcome.Faulty(diagnostics.sorted());
    }
    new ContentQuality(hub, diagnostics).check();
    Coverage coverage = new Coverage(hub);
    Writing writing = new Writing(hub, diagnostics.sorted());
    return new Outcome.Made(
        new HealthReport(
            hub.content().settings().title().in(Language.EN),
            today,
            List.of(
                coverage.counts(),
                new Translations(hub, diagnostics.sorted()).section(),
                coverage.topics(),
                coverage.library(),
                coverage.economies(),
                new Ages(hub, today).section(),
                new LinkHealth(new LinkCollector(new Diagnostics()).collect(content), today)
                    .section(LinkCache.read(linkResults)),
                writing.ease(),
                writing.problems(),
                site.isPresent() ? Weights.of(site.get()) : Weights.unknown())));
  }
}
