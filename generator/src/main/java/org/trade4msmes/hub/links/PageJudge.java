package org.trade4msmes.hub.links;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells pages that only seem to be there from pages that are. */
final class PageJudge {
  /** Words at the beginning or end of a title that pages about missing pages bear. */
  private static final Pattern NOT_FOUND =
      Pattern.compile(
          "^\\W*404\\b|\\b(error|erreur|http)\\s*404\\b|\\b404\\s*([-–—:|]|error|not found)"
              + "|\\bpage (is |was |could |can)?\\s*(not|n[o']t)( be)? (found|available)"
              + "|\\b(page|file|document|content)\\b.{0,20}\\b(no longer|does not|doesn't)"
              + " (available|exists?)"
              + "|^\\W*not found\\b|\\bnot found\\W*$"
              + "|\\bpage (introuvable|non trouvée|inexistante)"
              + "|\\bp[aá]gina no (encontrada|existe|disponible)"
              + "|\\bseite nicht gefunden|\\bp[aá]gina n[aã]o encontrada",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern FOR_SALE =
      Pattern.compile(
          "\\b(this|the) domain( name)?( \\S+)? (is|may be|might be) (for sale|available|parked)"
              + "|\\bbuy this domain\\b|\\bdomain (is )?parked\\b|\\bparked (free|domain)\\b"
              + "|\\bdomain (has )?expired\\b|\\bce (nom de )?domaine est à vendre\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Set<String> DOMAIN_TRADERS =
      Set.of(
          "sedo.com",
          "sedoparking.com",
          "hugedomains.com",
          "dan.com",
          "afternic.com",
          "bodis.com",
          "parkingcrew.net",
          "above.com",
          "undeveloped.com",
          "domainmarket.com");

  private static final Pattern FRONT =
      Pattern.compile(
          "/*((index|home|default|welcome|main)(\\.[a-z]{2,5})?|[a-z]{2}([-_][a-z]{2})?)?"
              + "(/+((index|home|default)(\\.[a-z]{2,5})?)?)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ERROR_PATH =
      Pattern.compile(
          "/(404|error-?404|not-?found|page-?not-?found|errors?)(\\.[a-z]{2,5})?/?$",
          Pattern.CASE_INSENSITIVE);

  private PageJudge() {}

  /** Judges where redirects have led to. */
  static Finding destination(URI asked, URI reached) {
    if (isDomainTrader(reached.getHost())) {
      return Finding.PARKED;
    }
    boolean elsewhere = !asked.equals(reached);
    if (elsewhere && isFront(reached) && !isFront(asked)) {
      return Finding.FRONT_PAGE;
    }
    boolean error = ERROR_PATH.matcher(reached.getRawPath()).find();
    return elsewhere && error ? Finding.SOFT_NOT_FOUND : Finding.PAGE;
  }

  private static boolean isDomainTrader(String host) {
    return DOMAIN_TRADERS.stream()
        .anyMatch(trader -> host.equals(trader) || host.endsWith("." + trader));
  }

  private static boolean isFront(URI uri) {
    return uri.getRawQuery() == null && FRONT.matcher(uri.getRawPath()).matches();
  }

  /** Judges what a page says. */
  static Finding page(HttpHeaders headers, byte[] body) {
    if (headers.firstValue("content-encoding").filter(e -> !e.equals("identity")).isPresent()) {
      return Finding.PAGE;
    }
    if (body.length == 0) {
      return Finding.EMPTY_PAGE;
    }
    Document page = parse(headers, body);
    String title = page.title().strip();
    Element heading = page.selectFirst("h1");
    if (NOT_FOUND.matcher(title).find()
        || (heading != null && NOT_FOUND.matcher(heading.text()).find())) {
      return Finding.SOFT_NOT_FOUND;
    }
    String text = page.text();
    boolean small = text.length() < 3000; // A long page is about something else.
    return small && FOR_SALE.matcher(title + " " + text).find() ? Finding.PARKED : Finding.PAGE;
  }

  private static Document parse(HttpHeaders headers, byte[] body) {
    Matcher charset =
        Pattern.compile("charset=\"?([\\w.:-]+)")
            .matcher(headers.firstValue("content-type").orElse("").toLowerCase(Locale.ROOT));
    String name = charset.find() ? charset.group(1) : null;
    try {
      boolean known = name != null && java.nio.charset.Charset.isSupported(name);
      return Jsoup.parse(new ByteArrayInputStream(body), known ? name : null, "");
    } catch (IOException | IllegalArgumentException e) {
      return new Document("");
    }
  }
}
