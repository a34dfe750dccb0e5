package org.trade4msmes.hub.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes a script smaller without changing what it does: leaves out comments, indentation and
 * needless spaces, and shortens the names that the script itself lists in its comments: after
 * {@code @short} names of any kind, after {@code @variables} names that are no property anywhere.
 *
 * <p>It knows strings, templates and regular expressions well enough for the scripts of the theme;
 * it is no parser. A name may be listed only where it stands in no string or template and belongs
 * to nothing outside the script.
 */
public final class ScriptTrimmer {
  private static final Pattern SHORT = Pattern.compile("@short ([^\\n]*)");
  private static final Pattern VARIABLES = Pattern.compile("@variables ([^\\n]*)");
  private static final Set<String> DECLARATIONS = Set.of("const", "let", "function", "class");

  /** The number under which the names are counted that the outermost function declares. */
  private static final int OUTERMOST = 0;

  private static final String BEFORE_EXPRESSION = "(,=:[!&|?{};\n";
  private static final String NO_BREAK_AFTER = "{;,([=&|?:+-*\n";

  private final String source;
  private final Map<String, String> names;
  private final ScriptNames found = new ScriptNames();
  private int depth;
  private int classDepth;
  private int function = OUTERMOST + 1;
  private String declaring = "";
  private final StringBuilder out = new StringBuilder();
  private int at;

  private ScriptTrimmer(String source, Map<String, String> names) {
    this.source = source;
    this.names = names;
  }

  /**
   * Trims a script.
   *
   * @param source the script as written
   * @return the same script, smaller
   */
  public static String trim(String source) {
    Map<String, String> names = new HashMap<>();
    for (String name : listed(SHORT, source)) {
      names.put(name, "$" + Integer.toString(names.size(), 36));
    }
    Set<String> variables = listed(VARIABLES, source);
    if (!variables.isEmpty()) {
      ScriptTrimmer reader = new ScriptTrimmer(source, Map.of());
      reader.trim();
      names.putAll(reader.found.shorten(variables));
    }
    return new ScriptTrimmer(source, names).trim();
  }

  private String trim() {
    while (at < source.length()) {
      step();
    }
    return out.toString().strip() + "\n";
  }

  private static Set<String> listed(Pattern mark, String source) {
    return mark.matcher(source)
        .results()
        .map(MatchResult::group)
        .flatMap(line -> Pattern.compile(" ").splitAsStream(line).skip(1))
        .collect(Collectors.toCollection(LinkedHashSet::new));
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
      brace(c);
    }
  }

  /** Counts functions: those of the script's outermost function, and those of its classes. */
  private void brace(char c) {
    if (c == '{') {
      depth++;
    } else if (c == '}') {
      depth--;
      if (depth < classDepth) {
        classDepth = 0;
      }
      if (depth <= Math.max(classDepth, 1)) {
        function++;
      }
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
    if (name.equals("class") && depth == 1) {
      classDepth = 2;
    }
    found.add(name, function);
    if (depth == 1 && DECLARATIONS.contains(declaring)) {
      found.add(name, OUTERMOST);
    }
    declaring = name;
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
