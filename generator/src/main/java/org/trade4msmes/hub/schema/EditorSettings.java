package org.trade4msmes.hub.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trade4msmes.hub.content.ContentKind;
import tools.jackson.databind.json.JsonMapper;

/** Tells editors' programs which schema is for which file. */
final class EditorSettings {
  private EditorSettings() {}

  /** For Visual Studio Code with its YAML extension. */
  static String visualStudioCode(List<ContentKind> kinds) {
    Map<String, Object> schemas = new LinkedHashMap<>();
    for (ContentKind kind : kinds) {
      schemas.put(
          "./" + SchemaFiles.path(kind),
          kind.files().stream().map(file -> "content/" + file).toList());
    }
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("yaml.schemas", schemas);
    settings.put("yaml.schemaStore.enable", false);
    settings.put("[yaml]", Map.of("editor.tabSize", 2));
    settings.put("files.eol", "\n");
    return new JsonMapper()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(settings)
            .replace("\r\n", "\n")
        + "\n";
  }

  /** For IntelliJ IDEA and its sisters. */
  static String intellij(List<ContentKind> kinds) {
    StringBuilder xml = new StringBuilder();
    xml.append(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <project version="4">
          <component name="JsonSchemaMappingsProjectConfiguration">
            <state>
              <map>
        """);
    for (ContentKind kind : kinds) {
      xml.append("        <entry key=\"").append(kind.title()).append("\">\n");
      xml.append("          <value>\n            <SchemaInfo>\n");
      option(xml, 14, "name", kind.title());
      option(xml, 14, "relativePathToSchema", SchemaFiles.path(kind));
      xml.append("              <option name=\"patterns\">\n                <list>\n");
      for (String file : kind.files()) {
        xml.append("                  <Item>\n");
        option(xml, 20, "pattern", "true");
        option(xml, 20, "path", "content/" + file);
        option(xml, 20, "mappingKind", "Pattern");
        xml.append("                  </Item>\n");
      }
      xml.append("                </list>\n              </option>\n");
      xml.append("            </SchemaInfo>\n          </value>\n        </entry>\n");
    }
    xml.append(
        """
              </map>
            </state>
          </component>
        </project>
        """);
    return xml.toString();
  }

  private static void option(StringBuilder xml, int indent, String name, String value) {
    xml.append(" ".repeat(indent))
        .append("<option name=\"")
        .append(name)
        .append("\" value=\"")
        .append(value)
        .append("\" />\n");
  }
}
