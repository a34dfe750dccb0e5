/** YAML with the source position of every key and value, and typed, checked access to it. */
@NullMarked
package org.trade4msmes.hub.yaml;

import org.jspecify.annotations.NullMarked;
