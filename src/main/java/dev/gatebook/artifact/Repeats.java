package dev.gatebook.artifact;

import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.model.Problem;
import dev.gatebook.model.TestCase;
import java.util.ArrayList;
import java.util.List;

/** Tests of one file whose key was seen before, in this file or in another one. */
final class Repeats {
  private final List<TestCase> repeated = new ArrayList<>();
  private final List<TestCase> conflicting = new ArrayList<>();

  void add(TestCase first, TestCase again) {
    repeated.add(again);
    if (first.outcome().isPass() != again.outcome().isPass()) {
      conflicting.add(first);
    }
  }

  /** A note, or a warning where the outcomes do not agree. */
  Problem problem(String path) {
    return conflicting.isEmpty()
        ? Complaints.repeated(path, repeated.size(), repeated.get(0).key())
        : Complaints.conflict(path, conflicting.size(), conflicting.get(0).key());
  }
}
