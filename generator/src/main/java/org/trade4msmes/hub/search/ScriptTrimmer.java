package org.trade4msmes.hub.search;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes a script smaller without changing what it does: leaves out comments, indentation and
 * needless spaces, and shortens the names that the script itself lists in its comments after
 * {@code @short}.
 *
 * <p>It knows strings, templates and regular expressions well enough for the scripts of the theme;
 * it is no parser. A name may be listed only where it stands in no string or template and belongs
 * to nothing outside the script.
 */
public final class ScriptTrimmer {
  private static final Pattern SHORT = Pattern.compile("@short ([^\\n]*)");
  private static final String BEFORE_EXPRESSION = "(,=:[!&|?{};\n";
  private static final String NO_BREAK_AFTER = "{;,([=&|?:+-*\n";

  private final String source;
  private final Map<String, String> names;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private ScriptTrimmer(String source) {
    this.source = source;
    this.names = names(source);
  }

  /**
   * Trims a script.
   *
   * @param source the script as written
   * @return the same script, smaller
   */
  public static String trim(String source) {
    ScriptTrimmer trimmer = new ScriptTrimmer(source);
    while (trimmer.at < source.length()) {
      trimmer.step();
    }
    return trimmer.out.toString().strip() + "\n";
  }

  private static Map<String, String> names(String source) {
    Map<String, String> names = new HashMap<>();
    SHORT
        .matcher(source)
        .results()
        .map(MatchResult::group)
        .flatMap(line -> Pattern.compile(" ").splitAsStream(line).skip(1))
        .forEach(name -> names.putIfAbsent(name, "$" + Integer.toString(names.size(), 36)));
    return names;
  }

  private void step() {
    char c = source.charAt(at);
    if (source.startsWith("/*", at)) {
      at = source.indexOf("*/", at) + 2;
    } else if (source.startsWith("//", at)) {
      at = source.indexOf('\n', at);
    } else if (c == '"' || c == '\'' || c == '`') {
      copyUntil(c);
    } else if (c == '/' && startsExpression()) {
      copyUntil(c);
    } else if (Character.isWhitespace(c)) {
      space();
    } else if (isNamePart(c)) {
      name();
    } else {
      dropSpaceBefore();
      out.append(c);
      at++;
    }
  }

  private boolean startsExpression() {
    int last = out.length() - 1;
    while (last >= 0 && out.charAt(last) == ' ') {
      last--;
    }
    return last < 0 || BEFORE_EXPRESSION.indexOf(out.charAt(last)) >= 0;
  }

  /** Copies a string, template or regular expression with its flags. */
  private void copyUntil(char end) {
    dropSpaceBefore();
    int start = at++;
    boolean inClass = false;
    while (source.charAt(at) != end || inClass) {
      char c = source.charAt(at);
      if (end == '/') {
        inClass = c == '[' || (inClass && c != ']');
      }
      at += c == '\\' ? 2 : 1;
    }
    at++;
    out.append(source, start, at);
  }

  private void space() {
    boolean line = false;
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      line |= source.charAt(at) == '\n';
      at++;
    }
    if (out.isEmpty()) {
      return;
    }
    char last = out.charAt(out.length() - 1);
    if (line && NO_BREAK_AFTER.indexOf(last) < 0) {
      dropSpaceBefore();
      out.append('\n');
    } else if (isNamePart(last)) {
      out.append(' ');
    }
  }

  private void name() {
    int start = at;
    while (at < source.length() && isNamePart(source.charAt(at))) {
      at++;
    }
    String name = source.substring(start, at);
    out.append(names.getOrDefault(name, name));
  }

  private void dropSpaceBefore() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }
}
