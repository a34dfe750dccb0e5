package org.trade4msmes.hub.testkit;

import java.util.Locale;

/** Resources by the thousand, for hubs that have to be large. */
public final class ManyResources {
  private ManyResources() {}

  /**
   * A file of resources on one topic of the small hub.
   *
   * @param topic the topic of each
   * @param from the number of the first
   * @param until the number after the last
   */
  public static String yaml(String topic, int from, int until) {
    StringBuilder yaml = new StringBuilder();
    String[] types = {"guide", "course"};
    String[] publishers = {"itc", "wto"};
    String[] languages = {"en", "fr", "en, es", "pt"};
    for (int i = from; i < until; i++) {
      yaml.append(
          String.format(
              Locale.ROOT,
              "- {id: %1$s-%2$d, title: Reading %2$05d on %1$s, publisher: %3$s, url:"
                  + " \"https://e.example/%1$s/%2$d\", year: %4$d, type: %5$s, topics: [%1$s],"
                  + " audiences: [businesses], languages: [%6$s], summary: Text %2$d.}%n",
              topic,
              i,
              publishers[i % 2],
              2000 + i % 25,
              types[i / 2 % 2],
              languages[i % 4]));
    }
    return yaml.toString().replace("\r", "");
  }
}
