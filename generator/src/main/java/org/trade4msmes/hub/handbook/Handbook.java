package org.trade4msmes.hub.handbook;

import java.time.LocalDate;
import java.util.List;
import org.trade4msmes.hub.model.Language;

/**
 * A book of guides. All its bodies are well-formed XHTML whose ids are unique in the whole book, so
 * that each link within it is {@code #id}, whatever files the book is cut into.
 *
 * @param audience the id of the audience
 * @param audienceName its name in the language of the book
 * @param reviewed the latest day on which one of its guides was reviewed; the book's date
 * @param imprint what the book says about itself
 * @param missing the titles, in English, of the guides that do not exist in this language
 */
public record Handbook(
    String audience,
    Language language,
    String audienceName,
    String title,
    String subtitle,
    String hubTitle,
    LocalDate reviewed,
    Words words,
    List<String> imprint,
    List<String> missing,
    List<Part> parts,
    List<Term> glossary) {

  /** The words of its headings. */
  public record Words(
      String contents, String glossary, String index, String missing, String cover) {}

  /** The guides under one question. */
  public record Part(String id, String title, String summary, List<Chapter> chapters) {}

  /**
   * A guide.
   *
   * @param number its place in the book, from 1
   * @param body XHTML below the heading
   */
  public record Chapter(String id, int number, String title, String body) {}

  /**
   * A term that guides use.
   *
   * @param uses where each guide first uses it, in the order of the book
   */
  public record Term(String id, String name, String definition, List<Use> uses) {}

  /** A use of a term. */
  public record Use(String id, int chapter) {}

  /** The name of its files, without an extension. */
  public String fileName() {
    return "handbook-" + audience + "-" + language.code();
  }

  /** All chapters in order. */
  public List<Chapter> chapters() {
    return parts.stream().flatMap(part -> part.chapters().stream()).toList();
  }
}
