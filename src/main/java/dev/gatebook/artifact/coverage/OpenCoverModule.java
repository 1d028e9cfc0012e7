package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.CutText;
import dev.gatebook.artifact.read.Hits;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Ratio;
import java.util.EnumMap;
import java.util.Map;

/** What was visited of one module. */
final class OpenCoverModule {
  private final Hits<String> lines = new Hits<>();
  private final Map<CoverageUnit, Ratio> totals = new EnumMap<>(CoverageUnit.class);
  private String name = "";
  private boolean points;
  private boolean visited;
  private boolean pointsInClass;
  private boolean visitedInClass;

  void name(String written) {
    name = CutText.of(written, 1, 200);
  }

  String name() {
    return name;
  }

  void beginClass() {
    pointsInClass = false;
    visitedInClass = false;
  }

  void beginMethod() {
    points = false;
    visited = false;
  }

  /** A point on that line of a file. */
  void sequencePoint(String line, boolean hit) {
    lines.add(line, hit);
    sequencePoint(hit);
  }

  /** A point that is on no line. */
  void sequencePoint(boolean hit) {
    count(CoverageUnit.POINT, hit);
    points = true;
    visited |= hit;
  }

  void branchPoint(boolean hit) {
    count(CoverageUnit.BRANCH, hit);
  }

  /** A method without points is none that could be visited. */
  void endMethod() {
    if (points) {
      count(CoverageUnit.METHOD, visited);
      pointsInClass = true;
      visitedInClass |= visited;
    }
  }

  void endClass() {
    if (pointsInClass) {
      count(CoverageUnit.CLASS, visitedInClass);
    }
  }

  private void count(CoverageUnit unit, boolean hit) {
    totals.merge(unit, new Ratio(hit ? 1 : 0, 1), Ratio::plus);
  }

  Map<CoverageUnit, Ratio> totals() {
    totals.put(CoverageUnit.LINE, lines.ratio());
    return totals;
  }
}
