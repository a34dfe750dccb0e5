package org.trade4msmes.hub.build;

import java.util.Map;
import org.trade4msmes.hub.markdown.CompiledBody;
import org.trade4msmes.hub.model.Hub;

/**
 * A hub with its bodies compiled: everything that pages and the search index are made from.
 *
 * @param bodies the compiled bodies by the paths of their pages
 */
public record CompiledHub(Hub hub, Map<String, CompiledBody> bodies) {}
