package org.trade4msmes.hub.schema;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trade4msmes.hub.content.ContentKind;
import org.trade4msmes.hub.content.ContentKinds;

/** All files that are derived from the readers, by their paths in the repository. */
public final class SchemaFiles {
  private SchemaFiles() {}

  /** The JSON Schemas, the tables of keys, and the settings by which editors find the schemas. */
  public static Map<String, String> all() {
    KeyDescriptions descriptions = KeyDescriptions.load();
    SchemaWriter writer = new SchemaWriter(descriptions);
    List<ContentKind> kinds = ContentKinds.all();
    Map<String, String> files = new TreeMap<>();
    kinds.forEach(kind -> files.put(path(kind), writer.write(kind)));
    files.put("docs/keys.md", new KeyTables(descriptions).write(kinds));
    List<ContentKind> yaml =
        kinds.stream().filter(kind -> kind.form() != ContentKind.Form.FRONT_MATTER).toList();
    files.put(".vscode/settings.json", EditorSettings.visualStudioCode(yaml));
    files.put(".idea/jsonSchemas.xml", EditorSettings.intellij(yaml));
    return files;
  }

  static String path(ContentKind kind) {
    return "schemas/" + kind.name() + ".json";
  }
}
