/** What tests share: small hubs to break and build, consoles to run, sites to look at. */
@NullMarked
package org.trade4msmes.hub.testkit;

import org.jspecify.annotations.NullMarked;
