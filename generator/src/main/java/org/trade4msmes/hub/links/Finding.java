package org.trade4msmes.hub.links;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What exactly was found at an address, with a sentence for people and the verdict it leads to. */
public enum Finding {
  PAGE(Verdict.OK, "The page is there."),
  MOVED(Verdict.MOVED, "The page has moved for good."),

  NOT_FOUND(Verdict.GONE, "The server says that there is no such page."),
  REMOVED(Verdict.GONE, "The server says that the page was removed."),

  FRONT_PAGE(Verdict.SUSPICIOUS, "The address leads to a front page, not to the page meant."),
  PARKED(Verdict.SUSPICIOUS, "The domain seems to be for sale."),
  SOFT_NOT_FOUND(Verdict.SUSPICIOUS, "The page says of itself that it was not found."),
  EMPTY_PAGE(Verdict.SUSPICIOUS, "The page is empty."),

  ROBOTS(Verdict.FORBIDDEN, "The site's robots.txt asks programs not to read this page."),
  ROBOTS_UNREADABLE(
      Verdict.FORBIDDEN, "The site's robots.txt answers with an error, which means no."),
  REFUSED(Verdict.FORBIDDEN, "The server refuses to answer programs."),

  UNKNOWN_HOST(Verdict.UNREACHABLE, "There is no such host.", Trait.TRANSIENT, Trait.NETWORK),
  CONNECTION_REFUSED(
      Verdict.UNREACHABLE, "The host refuses connections.", Trait.TRANSIENT, Trait.NETWORK),
  NO_ROUTE(Verdict.UNREACHABLE, "No way leads to the host.", Trait.TRANSIENT, Trait.NETWORK),
  CONNECT_TIMEOUT(
      Verdict.UNREACHABLE, "The host does not take the call.", Trait.TRANSIENT, Trait.NETWORK),
  ANSWER_TIMEOUT(
      Verdict.UNREACHABLE, "The server does not answer in time.", Trait.TRANSIENT, Trait.NETWORK),
  BODY_TIMEOUT(Verdict.UNREACHABLE, "The page comes too slowly to be read.", Trait.TRANSIENT),
  TOTAL_TIMEOUT(Verdict.UNREACHABLE, "All in all, the page takes too long.", Trait.NETWORK),
  BROKEN_OFF(Verdict.UNREACHABLE, "The server breaks the connection off.", Trait.TRANSIENT),
  BAD_ANSWER(Verdict.UNREACHABLE, "The server's answer is not HTTP.", Trait.TRANSIENT),
  TLS_EXPIRED(Verdict.UNREACHABLE, "The site's certificate has expired; browsers will warn."),
  TLS_WRONG_HOST(
      Verdict.UNREACHABLE, "The site's certificate is for another name; browsers will warn."),
  TLS_UNTRUSTED(
      Verdict.UNREACHABLE,
      "Nobody known vouches for the site's certificate, or it comes without its chain."),
  TLS_FAILED(Verdict.UNREACHABLE, "No secure connection could be made."),
  REDIRECT_LOOP(Verdict.UNREACHABLE, "The address leads in a circle."),
  TOO_MANY_REDIRECTS(Verdict.UNREACHABLE, "The address is passed on too many times."),
  BAD_REDIRECT(Verdict.UNREACHABLE, "The address leads on to nothing that can be followed."),
  SERVER_ERROR(Verdict.UNREACHABLE, "The server has failed.", Trait.TRANSIENT),
  TOO_MANY_REQUESTS(Verdict.UNREACHABLE, "The server asks to come back later.", Trait.TRANSIENT),
  ODD_STATUS(Verdict.UNREACHABLE, "The server neither gives the page nor says that it is gone."),
  BAD_ADDRESS(Verdict.UNREACHABLE, "This is no address that can be asked for."),
  PRIVATE_ADDRESS(
      Verdict.UNREACHABLE, "The address lies in a private network, where readers cannot go.");

  private enum Trait {
    TRANSIENT,
    NETWORK
  }

  private final Verdict verdict;
  private final String sentence;
  private final boolean passing;
  private final boolean network;

  Finding(Verdict verdict, String sentence, Trait... traits) {
    this.verdict = verdict;
    this.sentence = sentence;
    this.passing = Stream.of(traits).anyMatch(Trait.TRANSIENT::equals);
    this.network = Stream.of(traits).anyMatch(Trait.NETWORK::equals);
  }

  public Verdict verdict() {
    return verdict;
  }

  /** The finding as a sentence. */
  public String sentence() {
    return sentence;
  }

  /** The finding as programs read it, such as {@code not-found}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The finding of a label. */
  static Optional<Finding> ofLabel(String label) {
    return Stream.of(values()).filter(finding -> finding.label().equals(label)).findFirst();
  }

  /** Whether it is worth trying again a little later. */
  boolean mayPass() {
    return passing;
  }

  /** Whether it looks the same as having no network at all. */
  boolean looksLikeNoNetwork() {
    return network;
  }
}
