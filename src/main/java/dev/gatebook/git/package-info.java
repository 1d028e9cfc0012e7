/** A folder goes in, the history of the repository around it comes out; no git program is run. */
@NullMarked
package dev.gatebook.git;

import org.jspecify.annotations.NullMarked;
