/**
 * JUnit XML in its dialects goes in, tests come out, with a word where suites declare other counts.
 */
@NullMarked
package dev.gatebook.artifact.junit;

import org.jspecify.annotations.NullMarked;
