/** Tests of the search. */
@NullMarked
package org.trade4msmes.hub.search;

import org.jspecify.annotations.NullMarked;
