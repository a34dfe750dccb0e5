/** The first stage: reads the files that editors write into typed records. */
@NullMarked
package org.trade4msmes.hub.content;

import org.jspecify.annotations.NullMarked;
