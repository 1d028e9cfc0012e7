/**
 * Reports of the test runners of .NET go in, tests come out; what failed outside of a test is a
 * complaint.
 */
@NullMarked
package dev.gatebook.artifact.dotnet;

import org.jspecify.annotations.NullMarked;
