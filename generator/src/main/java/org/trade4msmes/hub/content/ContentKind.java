package org.trade4msmes.hub.content;

import java.util.List;
import org.trade4msmes.hub.yaml.MappingShape;

/**
 * A kind of content as its editors see it.
 *
 * @param name its name in file names, such as {@code glossary-term}
 * @param title its name in headings
 * @param files patterns of the files that hold it, below the content folder
 * @param shape the keys of one piece of it
 */
public record ContentKind(
    String name, String title, Form form, List<String> files, MappingShape shape) {

  /** How pieces stand in their files. */
  public enum Form {
    /** As entries of a YAML list. */
    LIST,
    /** As the one mapping of a YAML file. */
    MAPPING,
    /** As the front matter of a Markdown file. */
    FRONT_MATTER
  }
}
