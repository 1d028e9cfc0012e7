package dev.gatebook.site.diff;

import dev.gatebook.diff.AuditDiff;
import dev.gatebook.diff.Change;
import dev.gatebook.diff.Direction;
import dev.gatebook.diff.Kind;
import dev.gatebook.site.part.Piece;
import java.util.Locale;

/** The groups of a comparison in the order of its page. */
public enum DiffGroup {
  DECISIONS("Decisions", "cond", "warn"),
  REGRESSED("Regressed", "down", "bad"),
  IMPROVED("Improved", "up", "ok"),
  GOALPOSTS("Goalposts moved", "goalpost", "warn"),
  CLAIMS("Claims retracted", "retracted", "bad"),
  SCHEDULE("Schedule", "slipped", "warn"),
  PRECISION("Precision lost", "unavailable", "warn"),
  ISSUES("Issues", "reopened", "warn"),
  TESTS("Tests", "tests", "bad"),
  SCORES("Scores", "down", "mute"),
  METRICS("Figures", "sum", "mute"),
  NEW("New", "new", "info"),
  REMOVED("Removed", "removed", "mute"),
  OTHER("Other changes", "same", "mute"),
  CODE("Code between the audits", "info", "mute"),
  NARRATIVE("Narrative", "info", "mute");

  private final String title;
  private final String icon;
  private final String tone;

  DiffGroup(String title, String icon, String tone) {
    this.title = title;
    this.icon = icon;
    this.tone = tone;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String title() {
    return title;
  }

  String icon() {
    return icon;
  }

  String tone() {
    return tone;
  }

  Piece mark() {
    return Piece.change(tone, icon, title);
  }

  /** How many changes of a comparison belong here. */
  public int countOf(AuditDiff diff) {
    return (int) diff.changes().stream().filter(change -> of(change) == this).count();
  }

  /** The group of a change. */
  static DiffGroup of(Change change) {
    return switch (change.family()) {
      case DECISION -> DECISIONS;
      case GOALPOSTS -> GOALPOSTS;
      case CLAIMS -> change.fact().kind() == Kind.PRECISION_LOST ? PRECISION : CLAIMS;
      case FIGURES, COVERAGE -> METRICS;
      case SCORES -> SCORES;
      case ISSUES -> ISSUES;
      case SCHEDULE -> SCHEDULE;
      case TESTS -> TESTS;
      case CODE -> CODE;
      case NARRATIVE -> NARRATIVE;
      case TASKS, EVIDENCE, CONDITIONS -> ofWork(change);
    };
  }

  private static DiffGroup ofWork(Change change) {
    return switch (change.fact().kind()) {
      case TASK_ADDED, TASK_ID_REUSED, CONDITION_ADDED -> NEW;
      case TASK_REMOVED, CONDITION_DROPPED -> REMOVED;
      default -> byDirection(change.direction());
    };
  }

  private static DiffGroup byDirection(Direction direction) {
    return switch (direction) {
      case REGRESSION -> REGRESSED;
      case IMPROVEMENT -> IMPROVED;
      case GOALPOST -> GOALPOSTS;
      case NEUTRAL -> OTHER;
    };
  }
}
