package org.trade4msmes.hub.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trade4msmes.hub.author.NewPiece;
import org.trade4msmes.hub.author.PieceFactory;
import org.trade4msmes.hub.author.PieceText;
import org.trade4msmes.hub.author.Trial;
import org.trade4msmes.hub.author.YamlText;
import org.trade4msmes.hub.content.ContentKind;
import org.trade4msmes.hub.diagnostic.Diagnostic;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.diagnostic.Suggestions;
import org.trade4msmes.hub.edit.SourceEdit;
import org.trade4msmes.hub.edit.TextEdit;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Identified;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.LocalizedText;
import org.trade4msmes.hub.model.Publisher;
import org.trade4msmes.hub.model.Ref;
import org.trade4msmes.hub.model.Resource;
import org.trade4msmes.hub.schema.KeyDescriptions;
import org.trade4msmes.hub.yaml.FieldShape;
import org.trade4msmes.hub.yaml.FieldType;
import org.trade4msmes.hub.yaml.YamlNode;
import org.trade4msmes.hub.yaml.YamlReader;

/** Decides what becomes of each row, and what the files of the library will be like then. */
public final class IntakePlan {
  private final Trial trial;
  private final Hub hub;
  private final Map<String, List<String>> defaults;
  private final ContentKind kind = PieceFactory.Kind.RESOURCE.content();
  private final Map<String, Resource> byAddress = new HashMap<>();
  private final Map<String, String> newAddresses = new HashMap<>();
  private final TreeSet<String> ids = new TreeSet<>();
  private final List<Decision> decisions = new ArrayList<>();

  /**
   * Makes a plan.
   *
   * @param defaults values for keys that a row says nothing about
   */
  public IntakePlan(Trial trial, Map<String, List<String>> defaults, List<IntakeRow> rows) {
    this.trial = trial;
    this.hub = trial.hub();
    this.defaults = defaults;
    hub.resources().all().forEach(r -> byAddress.put(Likeness.address(r.url()), r));
    ids.addAll(hub.resources().ids());
    rows.forEach(row -> decisions.add(decide(row)));
    tryOut(adds());
  }

  private List<Decision.Add> adds() {
    return decisions.stream()
        .filter(Decision.Add.class::isInstance)
        .map(Decision.Add.class::cast)
        .toList();
  }

  /** One decision for each row, in their order. */
  public List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  private Decision decide(IntakeRow row) {
    String title = row.first("title");
    String url = row.first("url");
    if (title.isEmpty() || url.isEmpty()) {
      String missing = title.isEmpty() ? "title" : "address";
      return new Decision.Refuse(row.place(), title, List.of("It has no " + missing + "."));
    }
    List<String> reasons = new ArrayList<>();
    Map<String, List<String>> values = normalised(row, reasons);
    String address = Likeness.address(url);
    String earlier = newAddresses.putIfAbsent(address, row.place());
    if (earlier != null) {
      reasons.add("Its address stands in " + earlier + " already.");
    }
    Resource known = byAddress.get(address);
    if (known != null) {
      return reasons.isEmpty()
          ? compared(row, known, values)
          : new Decision.Refuse(row.place(), title, reasons);
    }
    similar(title)
        .ifPresent(other ->
            reasons.add(
                "Its title is nearly that of \""
                    + other.id()
                    + "\" ("
                    + other.url()
                    + "). If it is another resource, give it a title that says so."));
    defaults.forEach(values::putIfAbsent);
    for (Map.Entry<String, FieldShape> field : kind.shape().fields().entrySet()) {
      boolean missing = field.getValue().required() && !values.containsKey(field.getKey());
      if (missing && !field.getKey().equals("id")) {
        reasons.add("It has no " + field.getKey() + ".");
      }
    }
    if (!reasons.isEmpty()) {
      return new Decision.Refuse(row.place(), title, reasons);
    }
    String id = row.first("id").isEmpty() ? freeId(title) : row.first("id");
    values.put("id", List.of(id));
    if (!ids.add(id)) {
      return new Decision.Refuse(
          row.place(), title, List.of("The id \"" + id + "\" is taken already."));
    }
    String topic = values.getOrDefault("topics", List.of("unsorted")).getFirst();
    return new Decision.Add(row.place(), id, "resources/" + topic + ".yaml", values);
  }

  /**
   * Refuses what the checks of the content do not let pass. All are tried at once, and halves of
   * them only where there is a mistake, since each trial reads the whole content.
   */
  private void tryOut(List<Decision.Add> adds) {
    if (adds.isEmpty()) {
      return;
    }
    List<Diagnostic> problems = trial.problems(withAdded(adds, new TreeMap<>()));
    if (problems.isEmpty()) {
      return;
    }
    if (adds.size() == 1) {
      Decision.Add add = adds.getFirst();
      decisions.set(
          decisions.indexOf(add),
          new Decision.Refuse(
              add.place(),
              add.values().getOrDefault("title", List.of("")).getFirst(),
              problems.stream().map(IntakePlan::sentence).toList()));
      return;
    }
    tryOut(adds.subList(0, adds.size() / 2));
    tryOut(adds.subList(adds.size() / 2, adds.size()));
  }

  private static String sentence(Diagnostic diagnostic) {
    return diagnostic.hint() == null
        ? diagnostic.message()
        : diagnostic.message() + " " + diagnostic.hint();
  }

  private Optional<Resource> similar(String title) {
    return hub.resources().all().stream()
        .filter(resource -> Likeness.titles(resource.title(), title))
        .findFirst();
  }

  private String freeId(String title) {
    String id = PieceFactory.shortened(title);
    String start = id.isEmpty() ? "resource" : id;
    String free = start;
    for (int i = 2; ids.contains(free); i++) {
      free = start + "-" + i;
    }
    return free;
  }

  /** The values of a row with ids in place of names. */
  private Map<String, List<String>> normalised(IntakeRow row, List<String> reasons) {
    Map<String, List<String>> values = new LinkedHashMap<>(row.values());
    values.remove("id");
    replace(values, "publisher", publishers(), "publisher", reasons);
    replace(values, "topics", names(hub.topics().all(), t -> t.name()), "topic", reasons);
    replace(values, "type", names(hub.resourceTypes().all(), t -> t.name()), "type", reasons);
    replace(values, "audiences", names(hub.audiences().all(), a -> a.name()), "audience", reasons);
    Map<String, String> economies = new TreeMap<>();
    hub.economies()
        .all()
        .forEach(economy -> {
          economies.put(lower(economy.id()), economy.id());
          for (Language language : Language.values()) {
            economies.put(lower(economy.name(language)), economy.id());
          }
        });
    replace(values, "economies", economies, "economy", reasons);
    Map<String, String> languages = new TreeMap<>();
    for (String code : Locale.getISOLanguages()) {
      languages.put(code, code);
      for (Language language : Language.values()) {
        languages.put(lower(Locale.of(code).getDisplayLanguage(language.locale())), code);
      }
    }
    replace(values, "languages", languages, "language", reasons);
    return values;
  }

  private Map<String, String> publishers() {
    Map<String, String> publishers = new TreeMap<>();
    for (Publisher publisher : hub.publishers().all()) {
      publishers.put(lower(publisher.id()), publisher.id());
      publishers.put(lower(publisher.name()), publisher.id());
      publisher.aliases().forEach(alias -> publishers.put(lower(alias), publisher.id()));
      String abbreviation = publisher.abbreviation();
      if (abbreviation != null) {
        publishers.put(lower(abbreviation), publisher.id());
      }
    }
    return publishers;
  }

  private static <T extends Identified> Map<String, String> names(
      List<T> pieces, Function<T, LocalizedText> name) {
    Map<String, String> names = new TreeMap<>();
    for (T piece : pieces) {
      names.put(lower(piece.id()), piece.id());
      name.apply(piece).texts().values().forEach(own -> names.put(lower(own), piece.id()));
    }
    return names;
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static void replace(
      Map<String, List<String>> values,
      String key,
      Map<String, String> idsByName,
      String what,
      List<String> reasons) {
    List<String> given = values.get(key);
    if (given == null) {
      return;
    }
    List<String> found = new ArrayList<>();
    for (String name : given) {
      String id = idsByName.get(lower(name));
      if (id != null) {
        found.add(id);
      } else {
        String near = Suggestions.didYouMean(lower(name), idsByName.keySet());
        reasons.add(
            "There is no " + what + " \"" + name + "\"." + (near == null ? "" : " " + near));
      }
    }
    values.put(key, found.stream().distinct().toList());
  }

  /** What a row says otherwise than the library. */
  private Decision compared(IntakeRow row, Resource known, Map<String, List<String>> values) {
    Map<String, String> changes = new LinkedHashMap<>();
    Map<String, List<String>> old = valuesOf(known);
    values.forEach((key, value) -> {
      if (!key.equals("url") && !key.equals("added") && !value.equals(old.get(key))) {
        FieldShape field = kind.shape().fields().get(key);
        if (field != null) {
          changes.put(
              key,
              field.type() == FieldType.REFS || field.type() == FieldType.TEXTS
                  ? YamlText.list(value, FieldType.REF, "").strip()
                  : YamlText.of(value.getFirst(), field.type()));
        }
      }
    });
    return changes.isEmpty()
        ? new Decision.Same(row.place(), known.id())
        : new Decision.Change(row.place(), known.id(), changes);
  }

  private static Map<String, List<String>> valuesOf(Resource resource) {
    Map<String, List<String>> values = new HashMap<>();
    values.put("title", List.of(resource.title()));
    values.put("publisher", List.of(resource.publisher().id()));
    values.put("type", List.of(resource.type().id()));
    values.put("summary", List.of(resource.summary()));
    values.put("year", resource.year() == null ? List.of() : List.of(resource.year().toString()));
    values.put("topics", resource.topics().stream().map(Ref::id).toList());
    values.put("audiences", resource.audiences().stream().map(Ref::id).toList());
    values.put("economies", resource.economies().stream().map(Ref::id).toList());
    values.put("languages", resource.languages());
    return values;
  }

  private String entry(Decision.Add add) {
    return new PieceText(KeyDescriptions.load()).entry(kind, add.values());
  }

  /** The files as they will be, each whole. */
  public List<NewPiece> files() {
    Map<String, String> texts = new TreeMap<>();
    for (Decision decision : decisions) {
      if (decision instanceof Decision.Change change) {
        change(change, texts);
      }
    }
    withAdded(adds(), texts);
    return texts.entrySet().stream().map(e -> new NewPiece(e.getKey(), e.getValue())).toList();
  }

  private Map<String, String> withAdded(List<Decision.Add> adds, Map<String, String> texts) {
    for (Decision.Add add : adds) {
      String before = texts.getOrDefault(add.file(), trial.text(add.file()));
      texts.put(add.file(), PieceFactory.appended(before, entry(add)));
    }
    return texts;
  }

  private void change(Decision.Change change, Map<String, String> texts) {
    Resource resource = hub.resources().find(change.id()).orElseThrow();
    String label = resource.span().file().path();
    String path = label.substring(label.indexOf('/') + 1);
    SourceFile file = new SourceFile(label, texts.getOrDefault(path, trial.text(path)));
    YamlNode.Mapping mapping = Objects.requireNonNull(find(file, change.id()));
    List<TextEdit> edits = new ArrayList<>();
    StringBuilder added = new StringBuilder();
    change
        .changes()
        .forEach((key, value) -> {
          Optional<YamlNode.Entry> entry =
              mapping.entries().stream().filter(e -> e.key().equals(key)).findFirst();
          if (entry.isPresent()) {
            int start = entry.get().value().span().start();
            edits.add(new TextEdit(start, endOfValue(file, entry.get(), mapping), value));
          } else {
            added.append("\n  ").append(key).append(": ").append(value);
          }
        });
    if (!added.isEmpty()) {
      YamlNode.Entry first = mapping.entries().getFirst();
      int end = endOfValue(file, first, mapping);
      edits.add(new TextEdit(end, end, added.toString()));
    }
    texts.put(path, SourceEdit.apply(file.text(), edits));
  }

  /** The end of a value: that of its text, without a comment after it. */
  private static int endOfValue(SourceFile file, YamlNode.Entry entry, YamlNode.Mapping mapping) {
    YamlNode value = entry.value();
    if (value instanceof YamlNode.Sequence && file.text().charAt(value.span().start()) == '[') {
      return file.text().indexOf(']', lastItem(value)) + 1;
    }
    if (value instanceof YamlNode.Scalar scalar) {
      return scalar.span().end();
    }
    int next = mapping.entries().indexOf(entry) + 1;
    int limit =
        next < mapping.entries().size()
            ? mapping.entries().get(next).keySpan().start()
            : value.span().end();
    return file.text().lastIndexOf('\n', limit - 1);
  }

  private static int lastItem(YamlNode value) {
    List<YamlNode> items = ((YamlNode.Sequence) value).items();
    return items.isEmpty() ? value.span().start() : items.getLast().span().end();
  }

  private static YamlNode.@Nullable Mapping find(SourceFile file, String id) {
    Optional<YamlNode> root =
        new YamlReader().read(file, 0, file.text().length(), new Diagnostics());
    if (root.isPresent() && root.get() instanceof YamlNode.Sequence list) {
      for (YamlNode item : list.items()) {
        if (item instanceof YamlNode.Mapping mapping && hasId(mapping, id)) {
          return mapping;
        }
      }
    }
    return null;
  }

  private static boolean hasId(YamlNode.Mapping mapping, String id) {
    return mapping.entries().stream()
        .anyMatch(entry ->
            entry.key().equals("id")
                && entry.value() instanceof YamlNode.Scalar scalar
                && scalar.text().strip().equals(id));
  }
}
