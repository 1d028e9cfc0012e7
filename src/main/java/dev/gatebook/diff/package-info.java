/**
 * Two audits and the code between them go in; typed changes, each with its direction and its
 * reason, and one headline come out.
 */
@NullMarked
package dev.gatebook.diff;

import org.jspecify.annotations.NullMarked;
