package org.trade4msmes.hub.pages;

/**
 * A date for people and for machines.
 *
 * @param iso as ISO 8601 writes it, as exact as it is known
 * @param text as the language of the page writes it
 */
public record DateText(String iso, String text) {}
