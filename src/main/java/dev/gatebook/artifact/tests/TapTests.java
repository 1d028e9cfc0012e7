package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.TestDraft;
import dev.gatebook.artifact.read.TestTally;
import dev.gatebook.artifact.read.Unreadable;
import java.util.List;

/** Makes tests of points: those that are no sum of others, named with the points around them. */
final class TapTests {
  private final String artifact;
  private final TestTally tally;

  TapTests(String artifact, TestTally tally) {
    this.artifact = artifact;
    this.tally = tally;
  }

  void take(List<TapPoint> points) throws Unreadable {
    take(points, "");
  }

  private void take(List<TapPoint> points, String around) throws Unreadable {
    for (TapPoint point : points) {
      take(point.children(), around.isEmpty() ? point.name() : around + " > " + point.name());
      if (point.countsItself()) {
        tally.take(
            new TestDraft()
                .suite(around)
                .className(around.isEmpty() ? stem() : around)
                .name(point.name())
                .outcome(point.outcome())
                .millis(tally.millis(point.millis()))
                .because(point.failure())
                .toTest(artifact));
      }
    }
  }

  /** TAP names no file of tests; the name of the report is what there is. */
  private String stem() {
    String name = artifact.substring(artifact.lastIndexOf('/') + 1);
    int dot = name.indexOf('.', 1);
    return dot < 0 ? name : name.substring(0, dot);
  }
}
