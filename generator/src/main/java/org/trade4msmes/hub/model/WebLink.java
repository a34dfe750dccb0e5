package org.trade4msmes.hub.model;

/** A page elsewhere on the web, under the title that readers see. */
public record WebLink(String title, String url) {}
