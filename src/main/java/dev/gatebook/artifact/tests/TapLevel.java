package dev.gatebook.artifact.tests;

import java.util.ArrayList;
import java.util.List;

/** The points at one indentation of a stream, with the plan that announces them. */
final class TapLevel {
  private final int indent;
  private final boolean inBraces;
  private final List<TapPoint> points = new ArrayList<>();
  private final List<TapPoint> orphans = new ArrayList<>();
  private long planned;
  private boolean anyPlan;

  TapLevel(int indent, boolean inBraces) {
    this.indent = indent;
    this.inBraces = inBraces;
  }

  int indent() {
    return indent;
  }

  /** Whether its point stands before it, so that a brace ends it. */
  boolean inBraces() {
    return inBraces;
  }

  /** Plans of streams that follow each other add up. */
  void plan(long count) {
    anyPlan = true;
    planned += count;
  }

  boolean hasPlan() {
    return anyPlan;
  }

  /** How many points the plan announces beyond those that are there; negative for too many. */
  long lost() {
    return anyPlan ? planned - points.size() : 0;
  }

  long planned() {
    return planned;
  }

  void point(TapPoint point) {
    point.adopt(orphans);
    orphans.clear();
    points.add(point);
  }

  /** Subtests whose point follows. */
  void expect(List<TapPoint> subtests) {
    orphans.addAll(subtests);
  }

  /** The points, and subtests whose point never came. */
  List<TapPoint> points() {
    List<TapPoint> all = new ArrayList<>(points);
    all.addAll(orphans);
    return all;
  }

  boolean isEmpty() {
    return points.isEmpty();
  }

  TapPoint last() {
    return points.get(points.size() - 1);
  }

  int next() {
    return points.size() + 1;
  }
}
