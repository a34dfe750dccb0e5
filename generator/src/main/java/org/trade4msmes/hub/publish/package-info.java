/**
 * Puts a finished site where readers find it, whole or not at all.
 *
 * <p>{@link org.trade4msmes.hub.publish.SiteStaging} collects the files of a build in a folder
 * beside the output folder, {@link org.trade4msmes.hub.publish.LinkVerifier} checks every internal
 * link of the staged pages, and {@link org.trade4msmes.hub.publish.SiteStaging#publish()} exchanges
 * the staged tree with the published one in one step. Files in the output folder that the generator
 * did not write are carried over untouched.
 *
 * <p>What is guaranteed: a build that fails or whose process is killed leaves the whole old site or
 * the whole new one, and the next build clears what it left. What is not: nothing is forced to the
 * disk (no {@code fsync}), so after a power cut the file system decides; run the build again then.
 */
@NullMarked
package org.trade4msmes.hub.publish;

import org.jspecify.annotations.NullMarked;
