package org.trade4msmes.hub.content;

import java.util.Optional;
import org.trade4msmes.hub.diagnostic.SourceFile;

/**
 * Where the front matter of a Markdown file stands.
 *
 * @param start offset of the first character of its YAML
 * @param end offset after the last character of its YAML
 * @param bodyStart offset of the first character after the closing line of dashes
 */
public record FrontMatter(int start, int end, int bodyStart) {
  private static final String FENCE = "---\n";

  /** The front matter of a file; nothing where it does not begin with a complete one. */
  public static Optional<FrontMatter> of(SourceFile source) {
    String text = source.text();
    if (!text.startsWith(FENCE)) {
      return Optional.empty();
    }
    int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
    if (end < 0 && text.endsWith("\n---")) {
      end = text.length() - FENCE.length();
    }
    if (end < 0) {
      return Optional.empty();
    }
    int bodyStart = Math.min(text.length(), end + 1 + FENCE.length());
    return Optional.of(new FrontMatter(FENCE.length(), end + 1, bodyStart));
  }

  /** Whether there is nothing between the two lines of dashes. */
  boolean isEmpty() {
    return end <= start;
  }
}
