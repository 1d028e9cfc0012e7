package dev.gatebook.artifact;

import dev.gatebook.model.Alert;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measurement;
import dev.gatebook.model.Problem;
import dev.gatebook.model.TestCase;
import java.util.ArrayList;
import java.util.List;

/** One file that was read, or tried to be, and what is in it. */
record Reading(
    Artifact artifact, List<TestCase> tests, List<Alert> alerts, List<Measurement> metrics) {
  Reading {
    tests = List.copyOf(tests);
    alerts = List.copyOf(alerts);
    metrics = List.copyOf(metrics);
  }

  /** A file that counts for nothing. */
  static Reading empty(Artifact artifact) {
    return new Reading(artifact, List.of(), List.of(), List.of());
  }

  /** The same file, counted elsewhere already. */
  Reading uncounted(Problem why) {
    return empty(artifact.uncounted().with(with(artifact.problems(), why)));
  }

  static List<Problem> with(List<Problem> problems, Problem more) {
    List<Problem> all = new ArrayList<>(problems);
    all.add(more);
    return all;
  }
}
