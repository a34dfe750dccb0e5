/** Tests of calendars and feeds. */
@NullMarked
package org.trade4msmes.hub.feeds;

import org.jspecify.annotations.NullMarked;
