/**
 * A folder goes in, the history of the repository around it comes out; commits and tags go in. No
 * git program, filter or hook is run.
 */
@NullMarked
package dev.gatebook.git;

import org.jspecify.annotations.NullMarked;
