/** What any stage has to tell an editor: what is wrong, where, and what would be right. */
@NullMarked
package org.trade4msmes.hub.diagnostic;

import org.jspecify.annotations.NullMarked;
