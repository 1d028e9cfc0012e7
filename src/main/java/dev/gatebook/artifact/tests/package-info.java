/**
 * Reports of tests in JSON and in lines of text go in, tests come out, with a word where a report
 * declares other counts.
 */
@NullMarked
package dev.gatebook.artifact.tests;

import org.jspecify.annotations.NullMarked;
