/** Arguments in, words on the terminal and an exit code out. */
@NullMarked
package dev.gatebook.cli;

import org.jspecify.annotations.NullMarked;
