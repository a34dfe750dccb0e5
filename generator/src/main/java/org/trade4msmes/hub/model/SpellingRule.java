package org.trade4msmes.hub.model;

import java.util.List;

/**
 * A word or phrase that the hub writes in one way only.
 *
 * @param right how the hub writes it
 * @param wrong other forms, which are found as whole words
 */
public record SpellingRule(Language language, String right, List<String> wrong) {}
