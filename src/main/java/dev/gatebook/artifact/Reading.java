package dev.gatebook.artifact;

import dev.gatebook.artifact.read.Sink;
import dev.gatebook.model.Alert;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measurement;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Tally;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One file that was read, or tried to be, and what is in it. */
record Reading(
    Artifact artifact,
    TestRows tests,
    List<Alert> alerts,
    List<Measurement> metrics,
    Optional<Sink.Try> tried) {
  Reading {
    alerts = List.copyOf(alerts);
    metrics = List.copyOf(metrics);
  }

  /** A file that counts for nothing. */
  static Reading empty(Artifact artifact) {
    return new Reading(artifact, TestRows.NONE, List.of(), List.of(), Optional.empty());
  }

  /** The same file, counted elsewhere already. */
  Reading uncounted(Problem why) {
    return empty(artifact.counting(Tally.NONE).with(with(artifact.problems(), why)));
  }

  /** The same file where its tests came out so. */
  Reading with(List<TestCase> others) {
    TestRows rows = TestRows.of(others);
    return new Reading(
        artifact.counting(artifact.tally().with(rows.totals())), rows, alerts, metrics, tried);
  }

  /** The same file with one thing more to be said of it. */
  Reading noting(Problem problem) {
    return new Reading(
        artifact.with(with(artifact.problems(), problem)), tests, alerts, metrics, tried);
  }

  static List<Problem> with(List<Problem> problems, Problem more) {
    List<Problem> all = new ArrayList<>(problems);
    all.add(more);
    return all;
  }
}
