/**
 * What every format reads with: bytes, text, XML and JSON go in under the limits of a file; tests,
 * coverage, alerts and measurements go into the sink, every complaint with its place.
 */
@NullMarked
package dev.gatebook.artifact.read;

import org.jspecify.annotations.NullMarked;
