/**
 * Folders, globs and paths go in, files to be read come out, with everything that stood in the way.
 */
@NullMarked
package dev.gatebook.input;

import org.jspecify.annotations.NullMarked;
