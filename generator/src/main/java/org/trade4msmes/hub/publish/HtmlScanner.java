package org.trade4msmes.hub.publish;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds links and ids in the text of a page without building a tree: a tokenizer of HTML's tags
 * that skips all else. It takes some 20 times less time than a tree of the page.
 *
 * <p>It is strict where that costs nothing: what a browser would have to guess at, such as a tag
 * without an end, is reported. A test holds it against jsoup.
 */
final class HtmlScanner {
  /** Takes what is found, in the order of the page. Offsets are in UTF-16 units. */
  interface Sink {
    /** An attribute whose value, from {@code start} to before {@code end}, is {@code role}. */
    void attribute(AttributeRole role, int start, int end);

    /** Something that browsers have to guess at. */
    void malformed(int offset, String problem);
  }

  /** Elements whose content is text up to their end tag. */
  private static final List<String> RAW_TEXT =
      List.of("script", "style", "title", "textarea", "iframe", "noembed", "noframes");

  private static final int SHORTEST_RAW_TEXT = 5;

  private final String html;
  private final Sink sink;
  private int position;

  private HtmlScanner(String html, Sink sink) {
    this.html = html;
    this.sink = sink;
  }

  /** Reports all links and ids of {@code html} to {@code sink}. */
  static void scan(String html, Sink sink) {
    new HtmlScanner(html, sink).scan();
  }

  private void scan() {
    for (int start = html.indexOf('<'); start >= 0; start = html.indexOf('<', position)) {
      position = start + 1;
      char c = at(position);
      if (isLetter(c)) {
        startTag(start);
      } else if (c == '/') {
        endTag(start);
      } else if (c == '!') {
        markup(start);
      } else if (c == '?') {
        sink.malformed(start, "\"<?\" has no meaning in HTML");
      }
    }
  }

  private void startTag(int start) {
    int nameEnd = nameEnd(position);
    int nameStart = position;
    position = nameEnd;
    if (!attributes(start, new TagAttributes(html, nameStart, nameEnd, sink))) {
      position = html.length();
      return;
    }
    String rawText = rawText(nameStart, nameEnd);
    if (rawText != null) {
      skipRawText(start, rawText);
    }
  }

  private @Nullable String rawText(int nameStart, int nameEnd) {
    int length = nameEnd - nameStart;
    if (length >= SHORTEST_RAW_TEXT) {
      for (String name : RAW_TEXT) {
        if (name.length() == length && matches(nameStart, nameEnd, name)) {
          return name;
        }
      }
    }
    return null;
  }

  /** Reads to the end of the tag; false if there is none. */
  private boolean attributes(int tagStart, TagAttributes attributes) {
    while (true) {
      while (isSpace(at(position)) || at(position) == '/') {
        position++;
      }
      if (position >= html.length()) {
        sink.malformed(tagStart, "this tag has no end");
        return false;
      }
      if (at(position) == '>') {
        position++;
        attributes.end();
        return true;
      }
      if (!attribute(tagStart, attributes)) {
        return false;
      }
    }
  }

  private boolean attribute(int tagStart, TagAttributes attributes) {
    int nameStart = position;
    position = attributeNameEnd(position);
    int nameEnd = position;
    skipSpace();
    if (at(position) != '=') {
      attributes.add(nameStart, nameEnd, nameEnd, nameEnd);
      return true;
    }
    position++;
    skipSpace();
    char quote = at(position);
    if (quote != '"' && quote != '\'') {
      int valueStart = position;
      while (position < html.length() && !isSpace(at(position)) && at(position) != '>') {
        position++;
      }
      attributes.add(nameStart, nameEnd, valueStart, position);
      return true;
    }
    int valueEnd = html.indexOf(quote, position + 1);
    if (valueEnd < 0) {
      sink.malformed(tagStart, "an attribute of this tag has no closing quote");
      return false;
    }
    attributes.add(nameStart, nameEnd, position + 1, valueEnd);
    position = valueEnd + 1;
    return true;
  }

  private int attributeNameEnd(int from) {
    int i = from;
    // The first character belongs to the name, whatever it is; so says the HTML standard.
    do {
      char c = at(i);
      if (c == '"' || c == '\'' || c == '<' || (c == '=' && i == from)) {
        sink.malformed(i, "a tag has a stray " + c);
      }
      i++;
    } while (i < html.length() && !isSpace(at(i)) && "/>=".indexOf(at(i)) < 0);
    return Math.min(i, html.length());
  }

  private void endTag(int start) {
    if (!isLetter(at(position + 1))) {
      sink.malformed(start, "an end tag has no name");
    }
    // End tags may have attributes, quoted ">" included; they mean nothing.
    position = nameEnd(position + 1);
    while (isSpace(at(position))) {
      position++;
    }
    if (at(position) != '>') {
      sink.malformed(start, "an end tag holds more than a name");
    }
  }

  private void markup(int start) {
    if (html.startsWith("<!--", start)) {
      // "<!-->" and "<!--->" are whole comments.
      position = start + 2;
      skipPast("-->", start);
      if (html.substring(start, position).indexOf("--!>", 4) >= 0) {
        sink.malformed(start, "this comment has \"--!>\" in it");
      }
    } else if (html.regionMatches(true, start, "<!doctype", 0, 9)) {
      skipPast(">", start);
    } else {
      sink.malformed(start, "\"<!\" starts neither a comment nor a document type");
    }
  }

  private void skipRawText(int tagStart, String name) {
    int from = position;
    for (int i = html.indexOf("</", from); i >= 0; i = html.indexOf("</", i + 2)) {
      int nameEnd = i + 2 + name.length();
      if (matches(i + 2, nameEnd, name)
          && (isSpace(at(nameEnd)) || "/>".indexOf(at(nameEnd)) >= 0)) {
        if (name.equals("script")) {
          checkScript(from, i);
        }
        position = i;
        return;
      }
    }
    sink.malformed(tagStart, "this " + name + " element has no end");
    position = html.length();
  }

  private void checkScript(int start, int end) {
    int comment = html.indexOf("<!--", start, end);
    if (comment >= 0) {
      sink.malformed(comment, "\"<!--\" in a script changes where it ends");
    }
  }

  private void skipPast(String end, int start) {
    int i = html.indexOf(end, position);
    if (i < 0) {
      sink.malformed(start, "this comment or document type has no end");
      position = html.length();
    } else {
      position = i + end.length();
    }
  }

  private int nameEnd(int from) {
    int i = from;
    while (i < html.length() && !isSpace(at(i)) && at(i) != '/' && at(i) != '>') {
      i++;
    }
    return i;
  }

  private void skipSpace() {
    while (isSpace(at(position))) {
      position++;
    }
  }

  private boolean matches(int start, int end, String name) {
    return end - start == name.length() && html.regionMatches(true, start, name, 0, name.length());
  }

  private char at(int i) {
    return i < html.length() ? html.charAt(i) : '\0';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
