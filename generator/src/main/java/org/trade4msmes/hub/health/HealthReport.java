package org.trade4msmes.hub.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state of a hub on a day.
 *
 * @param title the name of the hub
 */
public record HealthReport(String title, LocalDate day, List<Section> sections) {

  /**
   * One subject of the report.
   *
   * @param id its key in JSON, such as {@code reading-ease}
   * @param title its heading
   * @param note a sentence on where the figures come from, if it needs saying
   */
  public record Section(
      String id, String title, Optional<String> note, List<Figure> figures, List<Table> tables) {

    Section(String id, String title, List<Figure> figures, List<Table> tables) {
      this(id, title, Optional.empty(), figures, tables);
    }
  }

  /**
   * A single figure.
   *
   * @param id its key in JSON
   * @param label what it counts, in words
   * @param goal what it should be, in words; null where there is no such thing
   * @param met whether it is what it should be
   */
  public record Figure(String id, String label, double value, @Nullable String goal, boolean met) {

    static Figure of(String id, String label, long value) {
      return of(id, label, (double) value);
    }

    static Figure of(String id, String label, double value) {
      return new Figure(id, label, value, null, true);
    }

    static Figure wanting(String id, String label, long value, String goal, boolean met) {
      return wanting(id, label, (double) value, goal, met);
    }

    static Figure wanting(String id, String label, double value, String goal, boolean met) {
      return new Figure(id, label, value, goal, met);
    }
  }

  /**
   * A table; its cells are texts and numbers.
   *
   * @param id its key in JSON
   */
  public record Table(String id, String title, List<String> columns, List<List<Object>> rows) {}
}
