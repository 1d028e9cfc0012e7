package dev.gatebook.artifact;

import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.model.Problem;
import dev.gatebook.model.TestCase;

/** Tests of one file whose key was seen before, in this file or in another one; by key. */
final class Repeats {
  private int repeated;
  private int conflicting;
  private String firstRepeated = "";
  private String firstConflicting = "";

  void add(TestCase first, TestCase again) {
    if (repeated++ == 0) {
      firstRepeated = again.key();
    }
    if (first.outcome().isPass() != again.outcome().isPass() && conflicting++ == 0) {
      firstConflicting = first.key();
    }
  }

  /** A note, or a warning where the outcomes do not agree. */
  Problem problem(String path) {
    return conflicting == 0
        ? Complaints.repeated(path, repeated, firstRepeated)
        : Complaints.conflict(path, conflicting, firstConflicting);
  }
}
