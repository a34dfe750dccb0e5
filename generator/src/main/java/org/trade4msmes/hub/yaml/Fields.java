package org.trade4msmes.hub.yaml;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.diagnostic.SourceSpan;
import org.trade4msmes.hub.diagnostic.Suggestions;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.LocalizedText;
import org.trade4msmes.hub.model.PartialDate;
import org.trade4msmes.hub.model.Ref;
import org.trade4msmes.hub.model.Spacing;

/**
 * Typed access to the keys of a mapping. Whatever does not fit is reported and replaced by a
 * harmless value, so that one run finds all mistakes; keys that nobody asked for are reported by
 * {@link #finish}.
 */
public final class Fields {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final YamlNode.Mapping mapping;
  private final Diagnostics diagnostics;
  private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final @Nullable ShapeRecorder recorder;

  public Fields(YamlNode.Mapping mapping, Diagnostics diagnostics) {
    this(mapping, diagnostics, null);
  }

  private Fields(
      YamlNode.Mapping mapping, Diagnostics diagnostics, @Nullable ShapeRecorder recorder) {
    this.mapping = mapping;
    this.diagnostics = diagnostics;
    this.recorder = recorder;
    mapping.entries().forEach(e -> entries.put(e.key(), e));
  }

  /** The keys that a reader asks for, found by letting it read a mapping without any. */
  public static MappingShape shapeOf(Consumer<Fields> reader) {
    ShapeRecorder recorder = new ShapeRecorder();
    YamlNode.Mapping nothing = new YamlNode.Mapping(List.of(), new SourceFile("", "").start());
    reader.accept(new Fields(nothing, new Diagnostics(), recorder));
    return recorder.shape();
  }

  private void note(String key, FieldType type, boolean required) {
    if (recorder != null) {
      recorder.note(key, type, required);
    }
  }

  /** Where the mapping begins; its first key, so that messages show a telling line. */
  public SourceSpan span() {
    return mapping.entries().isEmpty() ? mapping.span() : mapping.entries().getFirst().keySpan();
  }

  /** Where the value of a key stands, or the beginning of the mapping when there is none. */
  public SourceSpan spanOf(String key) {
    YamlNode.Entry entry = entries.get(key);
    return entry == null ? span() : entry.value().span();
  }

  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /** A required text. */
  public String text(String key) {
    note(key, FieldType.TEXT, true);
    String text = optionalText(key);
    if (text == null) {
      reportMissing(key);
      return "";
    }
    return text;
  }

  public @Nullable String optionalText(String key) {
    note(key, FieldType.TEXT, false);
    YamlNode node = value(key);
    return node == null ? null : textOf(key, node);
  }

  /** The required id of the mapping itself: lower-case words joined by hyphens. */
  public String id(String key) {
    note(key, FieldType.ID, true);
    String id = text(key);
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      report(
          DiagnosticCode.BAD_ID,
          spanOf(key),
          "\"" + id + "\" cannot be an id.",
          "Use lower-case letters without accents, digits and hyphens, as in \"trade-finance\".");
    }
    return id;
  }

  /** The id of the mapping itself, or another name of it where there is no id; one is needed. */
  public String idOr(String key, @Nullable String otherwise) {
    note(key, FieldType.ID, false);
    return otherwise == null || has(key) ? id(key) : otherwise;
  }

  public Ref ref(String key) {
    note(key, FieldType.REF, true);
    return new Ref(text(key), spanOf(key));
  }

  public @Nullable Ref optionalRef(String key) {
    note(key, FieldType.REF, false);
    String id = optionalText(key);
    return id == null ? null : new Ref(id, spanOf(key));
  }

  /** References in a list; empty where the key is missing. */
  public List<Ref> refs(String key) {
    note(key, FieldType.REFS, false);
    List<Ref> refs = new ArrayList<>();
    for (YamlNode item : items(key)) {
      String id = textOf(key, item);
      if (id != null) {
        refs.add(new Ref(id, item.span()));
      }
    }
    return List.copyOf(refs);
  }

  /** References in a list that may not be empty. */
  public List<Ref> requiredRefs(String key) {
    note(key, FieldType.REFS, true);
    List<Ref> refs = refs(key);
    if (!has(key)) {
      reportMissing(key);
    } else if (isEmpty(value(key))) {
      report(DiagnosticCode.BAD_VALUE, spanOf(key), "\"" + key + "\" needs at least one entry.");
    }
    return refs;
  }

  /** Whether a list has no entries; values of another type are reported as such. */
  private static boolean isEmpty(@Nullable YamlNode node) {
    return node == null || (node instanceof YamlNode.Sequence list && list.items().isEmpty());
  }

  /** Texts in a list; empty where the key is missing. */
  public List<String> texts(String key) {
    note(key, FieldType.TEXTS, false);
    return refs(key).stream().map(Ref::id).toList();
  }

  /** A required text by language: a mapping with the keys en, fr and es, of which en is needed. */
  public LocalizedText localized(String key) {
    note(key, FieldType.LOCALIZED, true);
    if (value(key) == null) {
      reportMissing(key);
      return LocalizedText.english("");
    }
    Map<Language, String> texts = localizedTexts(key);
    if (value(key) instanceof YamlNode.Mapping && !texts.containsKey(Language.EN)) {
      report(DiagnosticCode.MISSING_KEY, spanOf(key), "\"" + key + "\" has no English text.", null);
    }
    return new LocalizedText(texts);
  }

  /** A text by language, or another one where the key is missing. */
  public LocalizedText localizedOr(String key, LocalizedText otherwise) {
    note(key, FieldType.LOCALIZED, false);
    return has(key) ? localized(key) : otherwise;
  }

  /** A text by language, or null where the key is missing. */
  public @Nullable LocalizedText optionalLocalized(String key) {
    note(key, FieldType.LOCALIZED, false);
    return has(key) ? localized(key) : null;
  }

  /** Texts by language; empty where the key is missing. */
  public Map<Language, String> localizedTexts(String key) {
    note(key, FieldType.LOCALIZED, false);
    Map<Language, String> texts = new EnumMap<>(Language.class);
    Fields languages = mapping(key);
    if (languages != null) {
      for (Language language : Language.values()) {
        String text = languages.optionalText(language.code());
        if (text != null) {
          texts.put(language, Spacing.of(text, language));
        }
      }
      languages.finish();
    }
    return texts;
  }

  /** Lists of texts by language; empty where the key is missing. */
  public Map<Language, List<String>> localizedLists(String key) {
    note(key, FieldType.LOCALIZED_LISTS, false);
    Fields languages = mapping(key);
    return languages == null ? Map.of() : languages.listsByLanguage();
  }

  /** This mapping itself as lists of texts by language. */
  public Map<Language, List<String>> listsByLanguage() {
    Map<Language, List<String>> lists = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      List<String> texts = texts(language.code());
      if (!texts.isEmpty()) {
        lists.put(language, texts);
      }
    }
    finish();
    return Map.copyOf(lists);
  }

  public LocalDate date(String key) {
    note(key, FieldType.DATE, true);
    LocalDate date = optionalDate(key);
    if (date == null) {
      if (value(key) == null) {
        reportMissing(key);
      }
      return LocalDate.EPOCH;
    }
    return date;
  }

  public @Nullable LocalDate optionalDate(String key) {
    note(key, FieldType.DATE, false);
    return parsed(
        key, LocalDate::parse, DiagnosticCode.BAD_DATE, "a real day, written like 2024-07-01");
  }

  public PartialDate partialDate(String key) {
    note(key, FieldType.PARTIAL_DATE, true);
    PartialDate date = optionalPartialDate(key);
    if (date == null) {
      if (value(key) == null) {
        reportMissing(key);
      }
      return PartialDate.of(LocalDate.EPOCH);
    }
    return date;
  }

  public @Nullable PartialDate optionalPartialDate(String key) {
    note(key, FieldType.PARTIAL_DATE, false);
    return parsed(
        key,
        PartialDate::parse,
        DiagnosticCode.BAD_DATE,
        "a date, written like 2024-07-01, 2024-07 or 2024");
  }

  public @Nullable LocalTime optionalTime(String key) {
    note(key, FieldType.TIME, false);
    return parsed(
        key, LocalTime::parse, DiagnosticCode.BAD_DATE, "a time of day, written like \"15:00\"");
  }

  public ZoneId zone(String key, ZoneId otherwise) {
    note(key, FieldType.ZONE, false);
    ZoneId zone =
        parsed(key, ZoneId::of, DiagnosticCode.BAD_DATE, "a time zone such as Europe/Zurich");
    return zone == null ? otherwise : zone;
  }

  public @Nullable Integer optionalInteger(String key) {
    note(key, FieldType.INTEGER, false);
    return parsed(key, Integer::valueOf, DiagnosticCode.WRONG_TYPE, "a whole number");
  }

  public int integer(String key) {
    note(key, FieldType.INTEGER, true);
    Integer number = optionalInteger(key);
    if (number == null && value(key) == null) {
      reportMissing(key);
    }
    return number == null ? 0 : number;
  }

  /** True or false; false where the key is missing. */
  public boolean flag(String key) {
    note(key, FieldType.FLAG, false);
    String text = optionalText(key);
    if (text != null && !text.equals("true") && !text.equals("false")) {
      reportType(key, spanOf(key), "true or false", '"' + text + '"');
    }
    return "true".equals(text);
  }

  /** One of a few words. */
  public String choice(String key, List<String> allowed, String otherwise) {
    if (recorder != null) {
      recorder.note(key, new FieldShape(FieldType.CHOICE, false, allowed, MappingShape.NONE));
    }
    String text = optionalText(key);
    if (text == null) {
      return otherwise;
    }
    if (!allowed.contains(text)) {
      String hint = Suggestions.didYouMean(text, allowed);
      report(
          DiagnosticCode.BAD_VALUE,
          spanOf(key),
          "\"" + key + "\" cannot be \"" + text + "\".",
          hint != null ? hint : "It can be " + String.join(", ", allowed) + ".");
      return otherwise;
    }
    return text;
  }

  public String url(String key) {
    note(key, FieldType.URL, true);
    String url = optionalUrl(key);
    if (url == null) {
      reportMissing(key);
      return "";
    }
    return url;
  }

  public @Nullable String optionalUrl(String key) {
    note(key, FieldType.URL, false);
    String url = optionalText(key);
    if (url != null && !isWebAddress(url)) {
      report(
          DiagnosticCode.BAD_URL,
          spanOf(key),
          "\"" + url + "\" is not a complete web address.",
          "Write the whole address, such as https://www.example.org/page.");
    }
    return url;
  }

  private static boolean isWebAddress(String url) {
    try {
      URI uri = new URI(url);
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web && uri.getRawAuthority() != null && !uri.getRawAuthority().startsWith(".");
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** A list of mappings, each read by the same reader; empty where the key is missing. */
  public <T> List<T> list(String key, Function<Fields, T> reader) {
    if (recorder != null) {
      MappingShape entries =
          shapeOf(fields -> {
            var _ = reader.apply(fields);
          });
      recorder.note(key, new FieldShape(FieldType.LIST, false, List.of(), entries));
    }
    return mappings(key, items(key), reader, diagnostics);
  }

  /** Reads each mapping among some nodes; reports the others. */
  public static <T> List<T> mappings(
      String what, List<YamlNode> nodes, Function<Fields, T> reader, Diagnostics diagnostics) {
    List<T> read = new ArrayList<>();
    for (YamlNode node : nodes) {
      if (node instanceof YamlNode.Mapping item) {
        Fields fields = new Fields(item, diagnostics);
        read.add(reader.apply(fields));
        fields.finish();
      } else {
        diagnostics.report(
            DiagnosticCode.WRONG_TYPE,
            node.span(),
            "An entry of \"" + what + "\" is " + node.typeName() + ".",
            "Write keys with values, such as \"title: ...\".");
      }
    }
    return List.copyOf(read);
  }

  /** A mapping within this one, read by a reader of its own; null where the key is missing. */
  public <T> @Nullable T nested(String key, Function<Fields, T> reader) {
    YamlNode node = value(key);
    if (node == null) {
      return null;
    }
    if (node instanceof YamlNode.Mapping inner) {
      Fields fields = new Fields(inner, diagnostics);
      T read = reader.apply(fields);
      fields.finish();
      return read;
    }
    reportType(key, node.span(), "a mapping of keys to values", node.typeName());
    return null;
  }

  private @Nullable Fields mapping(String key) {
    YamlNode node = value(key);
    if (node == null) {
      return null;
    }
    if (node instanceof YamlNode.Mapping inner) {
      return new Fields(inner, diagnostics);
    }
    reportType(key, node.span(), "a mapping with the keys en, fr and es", node.typeName());
    return null;
  }

  /** Reports that the value of a key does not do, for a reason that only its reader knows. */
  public void refuse(String key, String message, String hint) {
    report(DiagnosticCode.BAD_VALUE, spanOf(key), message, hint);
  }

  /** Reports the keys that nobody has asked for. */
  public void finish() {
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!asked.contains(entry.key())) {
        String hint = Suggestions.didYouMean(entry.key(), asked);
        report(
            DiagnosticCode.UNKNOWN_KEY,
            entry.keySpan(),
            "The key \"" + entry.key() + "\" is not known here.",
            hint != null ? hint : "The keys here are " + String.join(", ", asked) + ".");
      }
    }
  }

  private List<YamlNode> items(String key) {
    YamlNode node = value(key);
    return switch (node) {
      case null -> List.of();
      case YamlNode.Sequence sequence -> sequence.items();
      default -> {
        String hint =
            node instanceof YamlNode.Scalar scalar && !scalar.text().contains("\n")
                ? "Put it in square brackets: [" + scalar.text() + "]."
                : null;
        reportType(key, node.span(), "a list", node.typeName(), hint);
        yield List.of();
      }
    };
  }

  private <T> @Nullable T parsed(
      String key, Function<String, T> parser, DiagnosticCode code, String expected) {
    String text = optionalText(key);
    if (text == null) {
      return null;
    }
    try {
      return parser.apply(text);
    } catch (DateTimeException | NumberFormatException e) {
      report(
          code,
          spanOf(key),
          "\"" + key + "\" is \"" + text + "\", which is not " + expected + ".",
          null);
      return null;
    }
  }

  private @Nullable YamlNode value(String key) {
    asked.add(key);
    YamlNode.Entry entry = entries.get(key);
    if (entry == null) {
      return null;
    }
    return entry.value() instanceof YamlNode.Scalar scalar && scalar.isNull()
        ? null
        : entry.value();
  }

  private @Nullable String textOf(String key, YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      String text = scalar.text().strip();
      return text.isEmpty() || scalar.isNull() ? null : text;
    }
    reportType(key, node.span(), "a single text", node.typeName());
    return null;
  }

  private void reportMissing(String key) {
    YamlNode.Entry entry = entries.get(key);
    if (entry != null && !(entry.value() instanceof YamlNode.Scalar)) {
      return; // Another type of value, which has been reported as such.
    }
    boolean empty = entry != null;
    report(
        DiagnosticCode.MISSING_KEY,
        empty ? spanOf(key) : span(),
        empty ? "\"" + key + "\" has no value." : "The key \"" + key + "\" is missing.",
        "Add \"" + key + ": ...\".");
  }

  private void reportType(String key, SourceSpan span, String expected, String found) {
    reportType(key, span, expected, found, null);
  }

  private void reportType(
      String key, SourceSpan span, String expected, String found, @Nullable String hint) {
    report(
        DiagnosticCode.WRONG_TYPE,
        span,
        "\"" + key + "\" has to be " + expected + ", but is " + found + ".",
        hint);
  }

  private void report(DiagnosticCode code, SourceSpan span, String message) {
    report(code, span, message, null);
  }

  private void report(DiagnosticCode code, SourceSpan span, String message, @Nullable String hint) {
    diagnostics.report(code, span, message, hint);
  }
}
