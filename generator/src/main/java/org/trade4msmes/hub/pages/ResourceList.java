package org.trade4msmes.hub.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Language;
import org.trade4msmes.hub.model.Permalinks;
import org.trade4msmes.hub.model.Resource;

/**
 * One part of a list of resources that may be too long for one page.
 *
 * @param entries the resources of this part, in the order of their titles
 * @param total how many resources all parts have together
 * @param number the number of this part, from 1
 * @param parts links to all parts, titled by their numbers; one alone where there is one part
 */
public record ResourceList(List<ResourceEntry> entries, int total, int number, List<Link> parts) {

  /** Cuts a list into parts; at least one, which may be empty. */
  static List<ResourceList> parts(Edition edition, List<Resource> resources, String path) {
    List<Resource> sorted = sorted(resources, edition.language());
    int size = LibraryPages.ENTRIES_A_PAGE;
    int count = Math.max(1, (sorted.size() + size - 1) / size);
    List<Link> links =
        IntStream.rangeClosed(1, count)
            .mapToObj(n -> Link.to(Integer.toString(n), Permalinks.part(path, n)))
            .toList();
    List<ResourceList> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Resource> part = sorted.subList(i * size, Math.min(sorted.size(), (i + 1) * size));
      parts.add(new ResourceList(edition.resources(part), sorted.size(), i + 1, links));
    }
    return parts;
  }

  private static List<Resource> sorted(List<Resource> resources, Language language) {
    return resources.stream()
        .sorted(
            Comparator.comparing(Resource::title, Sorting.of(language)).thenComparing(Resource::id))
        .toList();
  }

  /**
   * Where each resource is listed: its entry on the page of its first topic.
   *
   * @return site paths with anchors, by the ids of the resources
   */
  public static Map<String, String> places(Hub hub, Language language) {
    Map<String, String> places = new TreeMap<>();
    Hub.byReference(hub.resources().all(), Resource::topics)
        .forEach((topicId, resources) -> {
          String path = Permalinks.topic(hub.topics().find(topicId).orElseThrow(), language);
          List<Resource> sorted = sorted(resources, language);
          for (int i = 0; i < sorted.size(); i++) {
            Resource resource = sorted.get(i);
            if (resource.topics().getFirst().id().equals(topicId)) {
              int part = i / LibraryPages.ENTRIES_A_PAGE + 1;
              places.put(resource.id(), Permalinks.part(path, part) + "#" + resource.id());
            }
          }
        });
    return places;
  }
}
