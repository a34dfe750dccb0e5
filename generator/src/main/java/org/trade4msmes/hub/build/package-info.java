/** The whole way from a content folder to a published site, as one list of steps. */
@NullMarked
package org.trade4msmes.hub.build;

import org.jspecify.annotations.NullMarked;
