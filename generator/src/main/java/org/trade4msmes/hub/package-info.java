/** The Trade4MSMEs hub generator. */
@NullMarked
package org.trade4msmes.hub;

import org.jspecify.annotations.NullMarked;
