/**
 * The library as data: open data for everyone, and what the library's page loads in the browser.
 */
@NullMarked
package org.trade4msmes.hub.library;

import org.jspecify.annotations.NullMarked;
