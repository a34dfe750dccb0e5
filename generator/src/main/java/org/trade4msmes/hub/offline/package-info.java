/**
 * Copies of the site that are read without a network: the service worker with its lists of files,
 * and the archive of the whole hub.
 */
@NullMarked
package org.trade4msmes.hub.offline;

import org.jspecify.annotations.NullMarked;
