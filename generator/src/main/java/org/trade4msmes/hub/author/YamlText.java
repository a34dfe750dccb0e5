package org.trade4msmes.hub.author;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trade4msmes.hub.yaml.FieldType;

/** Values as YAML writes them, in quotes only where they are needed. */
public final class YamlText {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}/(][^:#{}\\[\\],&*!|>'\"%@`\\\\\\p{Cntrl}]*");
  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s,\\[\\]{}#'\"]+");
  private static final Pattern MISREAD =
      Pattern.compile("(?i)true|false|yes|no|on|off|null|~|[\\d.,:+-]+|0x[0-9a-f]+|\\d.*e\\d+");
  private static final int LONGEST_LINE = 100;

  private YamlText() {}

  /** One value. */
  public static String of(String value, FieldType type) {
    return switch (type) {
      case INTEGER, FLAG, DATE, PARTIAL_DATE, CHOICE -> value;
      default -> text(value);
    };
  }

  private static String text(String value) {
    if (WEB_ADDRESS.matcher(value).matches()) {
      return value;
    }
    boolean plain =
        PLAIN.matcher(value).matches()
            && !MISREAD.matcher(value).matches()
            && value.equals(value.strip());
    return plain || value.matches("\\d{4}-\\d{2}-\\d{2}(-[a-z0-9]+)*") ? value : quoted(value);
  }

  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n', '\r', '\t' -> quoted.append(' ');
        default -> quoted.append(Character.isISOControl(c) ? "" : String.valueOf(c));
      }
    }
    return quoted.append('"').toString();
  }

  /** A list: in brackets where it fits into a line, else an entry a line. */
  public static String list(List<String> values, FieldType type, String indent) {
    List<String> texts = values.stream().map(value -> of(value, type)).toList();
    String line = "[" + String.join(", ", texts) + "]";
    if (type == FieldType.REF || line.length() <= LONGEST_LINE) { // Lists of ids stay in a line.
      return " " + line;
    }
    return texts.stream().map(text -> "\n" + indent + "  - " + text).collect(Collectors.joining());
  }
}
