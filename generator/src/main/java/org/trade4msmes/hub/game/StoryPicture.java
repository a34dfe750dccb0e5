package org.trade4msmes.hub.game;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.Scene;

/**
 * A story as a picture: each scene in the row that tells how many steps it is from the beginning,
 * with arrows to what can follow. Within a row, scenes stand near to those that lead to them
 * (Sugiyama's method with barycentres).
 */
public final class StoryPicture {
  private static final int WIDTH = 190;
  private static final int HEIGHT = 44;
  private static final int GAP = 22;
  private static final int ROW = 110;
  private static final int MARGIN = 20;
  private static final int SWEEPS = 8;

  private final Plot plot;
  private final Map<Scene, Set<Scene>> following = new HashMap<>();
  private final Map<Scene, Integer> rows = new HashMap<>();
  private final List<List<Scene>> layers = new ArrayList<>();
  private final Map<Scene, Double> centres = new HashMap<>();

  private StoryPicture(Plot plot) {
    this.plot = plot;
  }

  /** Draws a story as SVG, with the titles in English. */
  public static String svg(Plot plot) {
    StoryPicture picture = new StoryPicture(plot);
    picture.link();
    picture.layer();
    picture.order();
    picture.place();
    StringWriter out = new StringWriter();
    try {
      picture.write(XMLOutputFactory.newFactory().createXMLStreamWriter(out));
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // Nothing fails while writing into memory.
    }
    return out.toString();
  }

  private void link() {
    for (Scene scene : plot.scenes()) {
      Set<Scene> next = new LinkedHashSet<>();
      Plot.outcomes(scene).forEach(outcome -> next.add(plot.scene(outcome.to())));
      following.put(scene, next);
    }
  }

  private void layer() {
    Deque<Scene> open = new ArrayDeque<>();
    reach(plot.scene(plot.story().start()), 0, open);
    while (!open.isEmpty()) {
      Scene scene = open.remove();
      after(scene).forEach(next -> reach(next, row(scene) + 1, open));
    }
    int last = layers.size();
    plot.scenes().stream()
        .filter(scene -> !rows.containsKey(scene))
        .forEach(scene -> reach(scene, last, open)); // The endings of those who run out.
  }

  private void reach(Scene scene, int row, Deque<Scene> open) {
    if (rows.putIfAbsent(scene, row) == null) {
      while (layers.size() <= row) {
        layers.add(new ArrayList<>());
      }
      layers.get(row).add(scene);
      open.add(scene);
    }
  }

  /** Sorts each row by the mean place of the neighbours in the row before, then in that behind. */
  private void order() {
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean down = sweep % 2 == 0;
      for (int i = 0; i < layers.size(); i++) {
        int row = down ? i : layers.size() - 1 - i;
        int beside = down ? row - 1 : row + 1;
        if (beside >= 0 && beside < layers.size()) {
          sort(layers.get(row), layers.get(beside));
        }
      }
    }
  }

  private void sort(List<Scene> row, List<Scene> beside) {
    Map<Scene, Double> wishes = new HashMap<>();
    for (int i = 0; i < row.size(); i++) {
      Scene scene = row.get(i);
      double own = (double) i * beside.size() / row.size();
      wishes.put(
          scene,
          beside.stream()
              .filter(other -> areNeighbours(scene, other))
              .mapToInt(beside::indexOf)
              .average()
              .orElse(own));
    }
    row.sort(Comparator.comparingDouble(scene -> wishes.getOrDefault(scene, 0.0)));
  }

  private boolean areNeighbours(Scene a, Scene b) {
    return after(a).contains(b) || after(b).contains(a);
  }

  private void place() {
    double widest = layers.stream().mapToInt(List::size).max().orElse(1) * (WIDTH + GAP);
    for (List<Scene> row : layers) {
      double left = MARGIN + (widest - row.size() * (WIDTH + GAP)) / 2;
      for (int i = 0; i < row.size(); i++) {
        centres.put(row.get(i), left + i * (WIDTH + GAP) + (WIDTH + GAP) / 2.0);
      }
    }
  }

  private void write(XMLStreamWriter xml) throws XMLStreamException {
    int width = layers.stream().mapToInt(List::size).max().orElse(1) * (WIDTH + GAP) + 2 * MARGIN;
    int height = layers.size() * ROW + 2 * MARGIN;
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
    attributes(
        xml,
        Map.of(
            "viewBox",
            "0 0 " + width + " " + height,
            "width",
            String.valueOf(width),
            "height",
            String.valueOf(height),
            "font-family",
            "sans-serif",
            "font-size",
            "12",
            "role",
            "img"));
    text(xml, "title", Map.of(), plot.story().title().in(Language.EN));
    shape(xml, "rect", Map.of("width", "100%", "height", "100%", "fill", "#ffffff"));
    for (Scene scene : plot.scenes()) {
      for (Scene next : after(scene)) {
        arrow(xml, scene, next);
      }
    }
    for (Scene scene : plot.scenes()) {
      box(xml, scene);
    }
    xml.writeEndElement();
    xml.flush();
  }

  private void arrow(XMLStreamWriter xml, Scene from, Scene to) throws XMLStreamException {
    double x1 = centre(from);
    double y1 = top(from) + HEIGHT;
    double x2 = centre(to);
    double y2 = top(to);
    double bend = y2 > y1 ? (y2 - y1) / 2 : ROW * 0.8;
    String path =
        String.format(
            Locale.ROOT,
            "M%.0f %.0fC%.0f %.0f %.0f %.0f %.0f %.0f",
            x1,
            y1,
            x1,
            y1 + bend,
            x2,
            y2 - bend,
            x2,
            y2 - 6);
    shape(xml, "path", Map.of("d", path, "fill", "none", "stroke", "#8a90b5"));
    String head = String.format(Locale.ROOT, "M%.0f %.0fl-4 -7h8z", x2, y2);
    shape(xml, "path", Map.of("d", head, "fill", "#8a90b5"));
  }

  private void box(XMLStreamWriter xml, Scene scene) throws XMLStreamException {
    double x = centre(scene) - WIDTH / 2.0;
    double y = top(scene);
    shape(
        xml,
        "rect",
        Map.of(
            "x", number(x),
            "y", number(y),
            "width", String.valueOf(WIDTH),
            "height", String.valueOf(HEIGHT),
            "rx", scene.course() instanceof Scene.Turn ? "22" : "3",
            "fill", colour(scene),
            "stroke", "#2b3374"));
    text(
        xml,
        "text",
        Map.of("x", number(x + WIDTH / 2.0), "y", number(y + 19), "text-anchor", "middle"),
        scene.id());
    text(
        xml,
        "text",
        Map.of(
            "x", number(x + WIDTH / 2.0),
            "y", number(y + 35),
            "text-anchor", "middle",
            "font-size", "10",
            "fill", "#4c5269"),
        scene.skill() == null ? kind(scene) : scene.skill().id());
  }

  private static String kind(Scene scene) {
    return switch (scene.course()) {
      case Scene.Decision _ -> "choice";
      case Scene.Turn _ -> "turn";
      case Scene.Ending ending -> ending.result().name().toLowerCase(Locale.ROOT);
    };
  }

  private static String colour(Scene scene) {
    return switch (scene.course()) {
      case Scene.Decision _ -> "#eceffb";
      case Scene.Turn _ -> "#ffffff";
      case Scene.Ending ending ->
          switch (ending.result()) {
            case WON -> "#e2f2e5";
            case MIXED -> "#fbf0c6";
            case LOST -> "#fbe6ed";
          };
    };
  }

  private Set<Scene> after(Scene scene) {
    return following.getOrDefault(scene, Set.of());
  }

  private int row(Scene scene) {
    return rows.getOrDefault(scene, 0);
  }

  private double centre(Scene scene) {
    return centres.getOrDefault(scene, 0.0);
  }

  private double top(Scene scene) {
    return MARGIN + row(scene) * (double) ROW;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }

  private static void shape(XMLStreamWriter xml, String name, Map<String, String> attributes)
      throws XMLStreamException {
    xml.writeEmptyElement(name);
    attributes(xml, attributes);
  }

  private static void text(
      XMLStreamWriter xml, String name, Map<String, String> attributes, String content)
      throws XMLStreamException {
    xml.writeStartElement(name);
    attributes(xml, attributes);
    xml.writeCharacters(content);
    xml.writeEndElement();
  }

  private static void attributes(XMLStreamWriter xml, Map<String, String> attributes)
      throws XMLStreamException {
    for (Map.Entry<String, String> attribute : new TreeMap<>(attributes).entrySet()) {
      xml.writeAttribute(attribute.getKey(), attribute.getValue());
    }
  }
}
