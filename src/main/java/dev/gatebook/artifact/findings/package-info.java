/** Reports of static analysis go in, alerts with their level and place come out. */
@NullMarked
package dev.gatebook.artifact.findings;

import org.jspecify.annotations.NullMarked;
