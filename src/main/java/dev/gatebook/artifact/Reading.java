package dev.gatebook.artifact;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.Problem;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestTotals;
import java.util.ArrayList;
import java.util.List;

/** One file that was read, or tried to be, and the tests in it. */
record Reading(Artifact artifact, List<TestCase> tests) {
  Reading {
    tests = List.copyOf(tests);
  }

  /** The same file, counted elsewhere already. */
  Reading uncounted(Problem why) {
    return new Reading(
        new Artifact(
            artifact.path(),
            artifact.sha256(),
            artifact.size(),
            artifact.format(),
            artifact.dialect(),
            artifact.readable(),
            TestTotals.NONE,
            CoverageReport.NONE,
            with(artifact.problems(), why)),
        List.of());
  }

  static List<Problem> with(List<Problem> problems, Problem more) {
    List<Problem> all = new ArrayList<>(problems);
    all.add(more);
    return all;
  }
}
