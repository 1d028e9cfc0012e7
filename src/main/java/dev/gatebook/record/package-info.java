/** An audit and its measured facts go in; the JSON of its folder comes out, and is read back. */
@NullMarked
package dev.gatebook.record;

import org.jspecify.annotations.NullMarked;
