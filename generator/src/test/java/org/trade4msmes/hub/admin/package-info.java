/** What the page for editing is made of. */
@NullMarked
package org.trade4msmes.hub.admin;

import org.jspecify.annotations.NullMarked;
