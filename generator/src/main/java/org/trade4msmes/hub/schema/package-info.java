/**
 * What is derived from the readers for people and their editors: JSON Schemas and tables of keys.
 */
@NullMarked
package org.trade4msmes.hub.schema;

import org.jspecify.annotations.NullMarked;
