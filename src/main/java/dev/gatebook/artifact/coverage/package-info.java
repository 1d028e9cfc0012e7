/** Reports of coverage go in, covered and total per unit and package come out. */
@NullMarked
package dev.gatebook.artifact.coverage;

import org.jspecify.annotations.NullMarked;
