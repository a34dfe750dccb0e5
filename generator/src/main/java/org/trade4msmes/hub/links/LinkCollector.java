package org.trade4msmes.hub.links;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.trade4msmes.hub.content.ContentReader;
import org.trade4msmes.hub.content.FrontMatter;
import org.trade4msmes.hub.content.SourceTree;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.markdown.WebLinks;
import org.trade4msmes.hub.model.Document;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.pages.DocumentsOnline;
import org.trade4msmes.hub.yaml.YamlNode;
import org.trade4msmes.hub.yaml.YamlReader;

/**
 * Finds every address of the web in the sources: values of YAML and of front matter that are
 * addresses, links in Markdown, and documents whose address is made from their symbol.
 */
public final class LinkCollector {
  /** Addresses of the hub itself, which need not be there yet. */
  private static final Set<String> OWN = Set.of("edit_url", "base_url", "admin_server");

  private final YamlReader yaml = new YamlReader();
  private final WebLinks markdown = new WebLinks();
  private final Diagnostics diagnostics;

  /** Makes a collector that reports what is wrong with content. */
  public LinkCollector(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Collects the links of a content folder, each address once, sorted.
   *
   * @throws IOException if the folder cannot be read
   */
  public List<HubLink> collect(Path content) throws IOException {
    Map<String, List<HubLink.Place>> places = new TreeMap<>();
    for (SourceFile file : SourceTree.read(content, diagnostics).texts()) {
      for (HubLink.Place place : places(file)) {
        add(place, String.valueOf(place.written()), places);
      }
    }
    for (Document document : new ContentReader(new Diagnostics()).read(content).documents()) {
      String address = DocumentsOnline.address(document, Language.EN);
      if (document.url() == null && address != null) {
        add(new HubLink.Place(null, document.span()), address, places);
      }
    }
    return places.entrySet().stream()
        .map(entry -> new HubLink(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private static void add(
      HubLink.Place place, String address, Map<String, List<HubLink.Place>> places) {
    int hash = address.indexOf('#');
    String url = hash < 0 ? address : address.substring(0, hash);
    places.computeIfAbsent(url, u -> new ArrayList<>()).add(place);
  }

  /** The addresses of one file, in their order. */
  List<HubLink.Place> places(SourceFile file) {
    List<HubLink.Place> found = new ArrayList<>();
    if (!file.path().endsWith(".md")) {
      inYaml(file, 0, file.text().length(), found);
      return found;
    }
    FrontMatter.of(file)
        .ifPresent(front -> {
          inYaml(file, front.start(), front.end(), found);
          markdown
              .of(file, front.bodyStart())
              .forEach(link -> found.add(new HubLink.Place(link.url(), link.span())));
        });
    return found;
  }

  private void inYaml(SourceFile file, int from, int to, List<HubLink.Place> found) {
    yaml.read(file, from, to, diagnostics).ifPresent(node -> walk(node, found));
  }

  private static void walk(YamlNode node, List<HubLink.Place> found) {
    switch (node) {
      case YamlNode.Scalar scalar -> {
        String text = scalar.text().strip();
        if (text.matches("https?://\\S+")) {
          found.add(new HubLink.Place(text, scalar.span()));
        }
      }
      case YamlNode.Sequence sequence -> sequence.items().forEach(item -> walk(item, found));
      case YamlNode.Mapping mapping ->
          mapping.entries().stream()
              .filter(entry -> !OWN.contains(entry.key()))
              .forEach(entry -> walk(entry.value(), found));
    }
  }
}
