/**
 * The search: one Lucene index over all pages and resources, the pack for browsers that is read
 * from it, and a searcher which is both the command line's and the reference for the browser
 * script. The package knows nothing of the rest of the hub; what it indexes comes in as {@link
 * org.trade4msmes.hub.search.SearchDocument}.
 */
@NullMarked
package org.trade4msmes.hub.search;

import org.jspecify.annotations.NullMarked;
