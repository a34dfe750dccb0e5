/** What programs subscribe to: calendars of the meetings, and Atom feeds. */
@NullMarked
package org.trade4msmes.hub.feeds;

import org.jspecify.annotations.NullMarked;
