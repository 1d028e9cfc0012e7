package dev.gatebook.diff;

import java.util.Locale;

/**
 * The groups of changes, in the order of a page; {@code diff.json} names them by the same words.
 */
public enum Group {
  DECISIONS("Decisions"),
  REGRESSED("Regressed"),
  IMPROVED("Improved"),
  GOALPOSTS("Goalposts moved"),
  CLAIMS("Claims retracted"),
  SCHEDULE("Schedule"),
  PRECISION("Precision lost"),
  ISSUES("Issues"),
  TESTS("Tests"),
  SCORES("Scores"),
  FIGURES("Figures"),
  NEW("New"),
  REMOVED("Removed"),
  OTHER("Other changes"),
  CODE("Code between the audits"),
  NARRATIVE("Narrative");

  private final String title;

  Group(String title) {
    this.title = title;
  }

  /** The word in JSON and in links. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words of its head. */
  public String title() {
    return title;
  }

  /** The group of a change. */
  static Group of(Change change) {
    return switch (change.family()) {
      case DECISION -> DECISIONS;
      case GOALPOSTS -> GOALPOSTS;
      case CLAIMS -> change.fact().kind() == Kind.PRECISION_LOST ? PRECISION : CLAIMS;
      case FIGURES, COVERAGE -> FIGURES;
      case SCORES -> SCORES;
      case ISSUES -> ISSUES;
      case SCHEDULE -> SCHEDULE;
      case TESTS -> TESTS;
      case DETAILS -> OTHER;
      case CODE -> CODE;
      case NARRATIVE -> NARRATIVE;
      case TASKS, EVIDENCE, CONDITIONS -> ofWork(change);
    };
  }

  private static Group ofWork(Change change) {
    return switch (change.fact().kind()) {
      case TASK_ADDED, TASK_ID_REUSED, CONDITION_ADDED -> NEW;
      case TASK_REMOVED, CONDITION_DROPPED -> REMOVED;
      default -> byDirection(change.direction());
    };
  }

  private static Group byDirection(Direction direction) {
    return switch (direction) {
      case REGRESSION -> REGRESSED;
      case IMPROVEMENT -> IMPROVED;
      case GOALPOST -> GOALPOSTS;
      case NEUTRAL -> OTHER;
    };
  }
}
