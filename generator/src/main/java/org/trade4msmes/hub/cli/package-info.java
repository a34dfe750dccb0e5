/** The command line: options in, exit codes and plain sentences out. */
@NullMarked
package org.trade4msmes.hub.cli;

import org.jspecify.annotations.NullMarked;
