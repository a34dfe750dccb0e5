/** Mistakes in content and templates, and what the check says about them. */
@NullMarked
package org.trade4msmes.hub.check;

import org.jspecify.annotations.NullMarked;
