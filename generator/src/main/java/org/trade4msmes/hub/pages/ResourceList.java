package org.trade4msmes.hub.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
    List<Resource> sorted =
        resources.stream()
            .sorted(
                Comparator.comparing(Resource::title, Sorting.of(edition.language()))
                    .thenComparing(Resource::id))
            .toList();
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
}
