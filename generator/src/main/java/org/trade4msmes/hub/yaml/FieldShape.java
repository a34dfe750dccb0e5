package org.trade4msmes.hub.yaml;

import java.util.List;

/**
 * What a reader asks of a key.
 *
 * @param required whether the key has to be there
 * @param choices the words allowed, for a choice
 * @param entries the keys of each entry, for a list of mappings
 */
public record FieldShape(
    FieldType type, boolean required, List<String> choices, MappingShape entries) {}
