/**
 * Files of test tools go in, tests, coverage, alerts and measurements come out, with a problem for
 * everything that could not be read. A format is one class {@code XyzFormat} in the package of its
 * family and one line in {@code ArtifactFormats}; what all formats read with is in {@code read}.
 */
@NullMarked
package dev.gatebook.artifact;

import org.jspecify.annotations.NullMarked;
