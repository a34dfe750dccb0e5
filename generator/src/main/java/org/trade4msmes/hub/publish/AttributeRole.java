package org.trade4msmes.hub.publish;

/** What the value of an attribute is. */
enum AttributeRole {
  /** The name of an element, which links can lead to. */
  ID,
  /** One URL. */
  URL,
  /** URLs of images with their sizes, between commas. */
  SOURCE_SET,
  /** A number of seconds and the URL to go to then. */
  REFRESH
}
