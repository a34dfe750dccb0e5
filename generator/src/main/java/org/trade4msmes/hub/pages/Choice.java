package org.trade4msmes.hub.pages;

/** A value by which a list is filtered, and its name. */
public record Choice(String id, String name) {}
