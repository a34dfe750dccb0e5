package org.trade4msmes.hub.pages;

/** A link with the number of things behind it. */
public record Counted(Link link, int count) {}
