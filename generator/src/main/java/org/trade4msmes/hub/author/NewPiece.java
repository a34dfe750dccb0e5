package org.trade4msmes.hub.author;

/**
 * A file as it would be with a new piece of content in it.
 *
 * @param path its path below the content folder
 * @param text its whole text
 */
public record NewPiece(String path, String text) {}
