package org.trade4msmes.hub.model;

import java.util.List;
import java.util.Map;

/** Words and phrases that mean the same to somebody who searches. */
public record SynonymGroup(Map<Language, List<String>> forms) {}
