/** Reports of benchmarks go in, measurements come out. */
@NullMarked
package dev.gatebook.artifact.metrics;

import org.jspecify.annotations.NullMarked;
