package org.trade4msmes.hub.links;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking one address.
 *
 * @param url the address that was checked
 * @param status the last HTTP status; 0 where there was none
 * @param hops the redirects that were followed, in order
 * @param movedTo the new address, where the page has moved for good
 * @param checked when it was checked
 * @param failingSince when it was first found bad, if it has been so ever since
 */
public record LinkResult(
    String url,
    Finding finding,
    int status,
    List<Hop> hops,
    @Nullable String movedTo,
    Instant checked,
    @Nullable Instant failingSince) {

  /**
   * One redirect.
   *
   * @param status its HTTP status
   * @param address where it leads
   */
  public record Hop(int status, String address) {

    /** Whether the server says that the old address is not to be used any more. */
    boolean isPermanent() {
      return status == 301 || status == 308;
    }
  }

  public Verdict verdict() {
    return finding.verdict();
  }

  /** The finding as a sentence, with status and new address where there are such. */
  public String sentence() {
    String text = finding.sentence();
    if (status >= 400) {
      String bare = text.substring(0, text.length() - 1);
      text = String.format(Locale.ROOT, "%s (%d).", bare, status);
    }
    if (movedTo != null) {
      return text + " Its new address is " + movedTo;
    }
    return hops.isEmpty() || finding == Finding.PAGE
        ? text
        : text + " It led to " + hops.getLast().address();
  }

  /** The same result, with the time since when the link has been bad, as far as it is known. */
  LinkResult after(@Nullable LinkResult before) {
    if (!verdict().isBad()) {
      return this;
    }
    Instant since =
        before != null && before.failingSince() != null ? before.failingSince() : checked;
    return new LinkResult(url, finding, status, hops, movedTo, checked, since);
  }
}
