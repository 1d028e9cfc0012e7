/**
 * Archives go in as streams, the files in them come out one after the other, within limits on their
 * number, their size and how far they unpack. Nothing is ever written.
 */
@NullMarked
package dev.gatebook.artifact.archive;

import org.jspecify.annotations.NullMarked;
