/**
 * Files of test tools go in, tests and coverage come out, with a problem for everything that could
 * not be read. A format is one class behind {@code ArtifactFormat} and one line in {@code
 * ArtifactFormats}.
 */
@NullMarked
package dev.gatebook.artifact;

import org.jspecify.annotations.NullMarked;
