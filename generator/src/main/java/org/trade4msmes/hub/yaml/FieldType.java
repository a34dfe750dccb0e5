package org.trade4msmes.hub.yaml;

/** The types of value that a key can have. */
public enum FieldType {
  /** Any text. */
  TEXT,
  /** The id of the mapping itself. */
  ID,
  /** The id of something else. */
  REF,
  /** A list of ids. */
  REFS,
  /** A list of texts. */
  TEXTS,
  /** A text in several languages. */
  LOCALIZED,
  /** Lists of texts in several languages. */
  LOCALIZED_LISTS,
  /** A day. */
  DATE,
  /** A day, a month or a year. */
  PARTIAL_DATE,
  /** A time of day. */
  TIME,
  /** A time zone. */
  ZONE,
  /** A whole number. */
  INTEGER,
  /** True or false. */
  FLAG,
  /** One of a few words. */
  CHOICE,
  /** A web address. */
  URL,
  /** A list of mappings. */
  LIST
}
