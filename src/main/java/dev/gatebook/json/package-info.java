/** JSON values in, bytes out, and back: stable key order, UTF-8, two-space indent. */
@NullMarked
package dev.gatebook.json;

import org.jspecify.annotations.NullMarked;
