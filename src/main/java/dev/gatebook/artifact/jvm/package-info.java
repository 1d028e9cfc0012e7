/**
 * Reports that TestNG and the JUnit Platform write in formats of their own go in, tests come out;
 * what failed outside of a test is a complaint.
 */
@NullMarked
package dev.gatebook.artifact.jvm;

import org.jspecify.annotations.NullMarked;
