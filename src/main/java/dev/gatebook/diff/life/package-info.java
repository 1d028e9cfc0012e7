/**
 * The lives of issues and conditions: the audits of a project in order go in, one line for each
 * issue and condition with everything that happened to it comes out.
 */
@NullMarked
package dev.gatebook.diff.life;

import org.jspecify.annotations.NullMarked;
