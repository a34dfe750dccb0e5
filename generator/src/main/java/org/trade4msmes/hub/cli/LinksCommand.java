package org.trade4msmes.hub.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.edit.AtomicFile;
import org.trade4msmes.hub.links.AddressPolicy;
import org.trade4msmes.hub.links.CheckSettings;
import org.trade4msmes.hub.links.GitHubLinkReport;
import org.trade4msmes.hub.links.HtmlLinkReport;
import org.trade4msmes.hub.links.HubLink;
import org.trade4msmes.hub.links.JsonLinkReport;
import org.trade4msmes.hub.links.LinkCache;
import org.trade4msmes.hub.links.LinkChecker;
import org.trade4msmes.hub.links.LinkCollector;
import org.trade4msmes.hub.links.LinkFixes;
import org.trade4msmes.hub.links.LinkReport;
import org.trade4msmes.hub.links.LinkResult;
import org.trade4msmes.hub.links.LinkSurvey;
import org.trade4msmes.hub.links.NetworkGoneException;
import org.trade4msmes.hub.links.TextLinkReport;
import org.trade4msmes.hub.report.TextReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks the links that lead out of the hub. */
@Command(
    name = "links",
    mixinStandardHelpOptions = true,
    description = {
      "Checks every link of the hub that leads elsewhere on the web.",
      "It asks each site slowly, as its robots.txt wishes, so a first run takes some minutes; what"
          + " it finds is kept, so that later runs are short."
    },
    footer = {
      "",
      "Exit codes: 0 no bad links, 1 links that are gone, suspicious or unreachable,",
      "2 wrong usage or no network."
    })
final class LinksCommand implements Callable<Integer> {
  private static final Duration BETWEEN_SAVES = Duration.ofSeconds(5);

  /** The forms to choose from. */
  enum Format {
    text,
    json,
    html,
    github
  }

  @Spec private CommandSpec spec;
  @Mixin private ContentOption source;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "How links are shown: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write the report into a file rather than here.")
  private @Nullable Path report;

  @Option(
      names = "--cache",
      paramLabel = "FILE",
      description =
          "Where results are kept from run to run. Default: links.json in .cache, beside the program.")
  private @Nullable Path cacheFile;

  @Option(
      names = "--max-age",
      paramLabel = "DAYS",
      defaultValue = "7",
      description =
          "For how many days a result counts; 0 checks all links anew. What is gone or out of"
              + " reach is asked for each time. Default: ${DEFAULT-VALUE}.")
  private int maxAge;

  @Option(
      names = "--only",
      paramLabel = "TEXT",
      description = "Only links whose address contains this text.")
  private @Nullable String only;

  @Option(
      names = "--fix",
      description = "Put new addresses into the sources where pages have moved for good.")
  private boolean fix;

  @Option(names = "--offline", description = "Ask nobody; show what is known from earlier runs.")
  private boolean offline;

  @Option(
      names = "--delay",
      paramLabel = "SECONDS",
      defaultValue = "0.5",
      description = "The least time between two requests to one site. Default: ${DEFAULT-VALUE}.")
  private double delay;

  @Option(
      names = "--user-agent",
      paramLabel = "TEXT",
      defaultValue = "Trade4MSMEs-hub-links/1.0",
      description =
          "How the checker calls itself; a way to reach you in it is good manners."
              + " Default: ${DEFAULT-VALUE}.")
  private String userAgent;

  @Option(
      names = "--allow-private",
      description = "Also ask addresses of this machine and of private networks.")
  private boolean allowPrivate;

  @SuppressWarnings("NullAway.Init")
  LinksCommand() {}

  @Override
  public Integer call() throws Exception {
    CommandLine command = spec.commandLine();
    checkOptions(command);
    Path content = source.folder();
    Diagnostics diagnostics = new Diagnostics();
    List<HubLink> links = new LinkCollector(diagnostics).collect(content);
    if (diagnostics.hasErrors()) {
      boolean colour = command.getColorScheme().ansi().enabled();
      command.getErr().print(new TextReport(colour, 100).format(diagnostics.sorted()));
      command.getErr().println("No link was checked.");
      return ExitCode.MISTAKES;
    }
    Path file = cacheFile == null ? usualCache() : cacheFile;
    LinkCache cache = LinkCache.read(file);
    if (cache.wasDiscarded()) {
      command.getErr().println(file + " could not be used; all links are checked anew.");
    }
    cache.keepOnly(links);
    List<HubLink> chosen =
        links.stream().filter(link -> only == null || link.url().contains(only)).toList();
    Optional<String> problem = offline ? Optional.empty() : check(chosen, cache, file);
    return conclude(command, content, chosen, cache, problem);
  }

  /** Where results are kept unless another file is named. */
  static Path usualCache() {
    return SourceOptions.home().resolve(".cache/links.json");
  }

  private void checkOptions(CommandLine command) {
    if (maxAge < 0) {
      throw new ParameterException(command, "--max-age has to be a number of days from 0.");
    }
    if (!(delay >= 0 && delay <= 3600)) {
      throw new ParameterException(
          command, "--delay has to be a number of seconds from 0 to 3600.");
    }
    if (!userAgent.matches("[\\x21-\\x7E]([\\x20-\\x7E]{0,198}[\\x21-\\x7E])?")) {
      throw new ParameterException(
          command, "--user-agent has to be a short text without accents or line breaks.");
    }
  }

  /** Checks what has no result that still counts; gives back why not all could be checked. */
  private Optional<String> check(List<HubLink> links, LinkCache cache, Path file)
      throws IOException, InterruptedException, NoSuchAlgorithmException {
    CommandLine command = spec.commandLine();
    Clock clock = Clock.systemUTC();
    Instant now = clock.instant();
    List<HubLink> due =
        links.stream()
            .filter(link -> cache.fresh(link.url(), now, Duration.ofDays(maxAge)).isEmpty())
            .toList();
    CheckSettings settings =
        CheckSettings.usual(userAgent, Duration.ofMillis(Math.round(delay * 1000)));
    LinkChecker checker =
        new LinkChecker(
            settings,
            allowPrivate ? AddressPolicy.all() : AddressPolicy.publicOnly(),
            SSLContext.getDefault(),
            clock);
    boolean terminal = command.getColorScheme().ansi().enabled();
    Saver saver = new Saver(cache, file);
    try (LinkProgress progress = new LinkProgress(command.getErr(), terminal, due, settings)) {
      checker.check(
          due,
          result -> {
            saver.keep(result);
            progress.done(result);
          });
    } catch (NetworkGoneException e) {
      return Optional.of(
          e.getMessage()
              + " What was found before is kept in "
              + file
              + "; run the command again to go on.");
    } finally {
      cache.write(file);
    }
    return Optional.empty();
  }

  private int conclude(
      CommandLine command,
      Path content,
      List<HubLink> links,
      LinkCache cache,
      Optional<String> problem)
      throws IOException {
    List<LinkSurvey.Entry> entries = new ArrayList<>();
    for (HubLink link : links) {
      cache.find(link.url()).ifPresent(r -> entries.add(new LinkSurvey.Entry(link, r)));
    }
    LinkSurvey survey = new LinkSurvey(entries, links.size() - entries.size());
    show(command, survey);
    if (fix) {
      fix(command, content, survey);
    }
    if (problem.isPresent()) {
      command.getErr().println(problem.get());
      return ExitCode.USAGE;
    }
    return survey.hasBad() ? ExitCode.MISTAKES : ExitCode.DONE;
  }

  private void show(CommandLine command, LinkSurvey survey) throws IOException {
    boolean colour = report == null && command.getColorScheme().ansi().enabled();
    LinkReport form =
        switch (format) {
          case text -> new TextLinkReport(colour);
          case json -> new JsonLinkReport();
          case html -> new HtmlLinkReport();
          case github -> new GitHubLinkReport();
        };
    String text = form.format(survey);
    if (report == null) {
      command.getOut().print(text);
      command.getOut().flush();
    } else {
      AtomicFile.write(report, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void fix(CommandLine command, Path content, LinkSurvey survey) throws IOException {
    LinkFixes fixes = new LinkFixes();
    survey.entries().forEach(entry -> fixes.plan(entry.link(), entry.result()));
    LinkFixes.Outcome outcome = fixes.make(content);
    PrintWriter err = command.getErr();
    err.println(
        outcome.changed() == 1
            ? "1 place has a new address."
            : outcome.changed() + " places have a new address.");
    outcome.left().forEach(err::println);
  }

  /** Keeps results, and writes them down every few seconds, so that little is lost at worst. */
  private static final class Saver {
    private final LinkCache cache;
    private final Path file;
    private long saved = System.nanoTime();

    Saver(LinkCache cache, Path file) {
      this.cache = cache;
      this.file = file;
    }

    void keep(LinkResult result) {
      cache.put(result);
      if (System.nanoTime() - saved > BETWEEN_SAVES.toNanos()) {
        try {
          cache.write(file);
        } catch (IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
        saved = System.nanoTime();
      }
    }
  }
}
