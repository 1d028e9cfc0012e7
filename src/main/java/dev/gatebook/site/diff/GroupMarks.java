package dev.gatebook.site.diff;

import dev.gatebook.diff.Group;
import dev.gatebook.site.part.Piece;

/** How the groups of a comparison look. */
final class GroupMarks {
  private GroupMarks() {}

  /** The head of a group. */
  static Piece of(Group group) {
    return Piece.change(tone(group), icon(group), group.title());
  }

  static String icon(Group group) {
    return switch (group) {
      case DECISIONS -> "cond";
      case REGRESSED, SCORES -> "down";
      case IMPROVED -> "up";
      case GOALPOSTS -> "goalpost";
      case CLAIMS -> "retracted";
      case SCHEDULE -> "slipped";
      case PRECISION -> "unavailable";
      case ISSUES -> "reopened";
      case TESTS -> "tests";
      case FIGURES -> "sum";
      case NEW -> "new";
      case REMOVED -> "removed";
      case OTHER -> "same";
      case CODE, NARRATIVE -> "info";
    };
  }

  static String tone(Group group) {
    return switch (group) {
      case REGRESSED, CLAIMS, TESTS -> "bad";
      case IMPROVED -> "ok";
      case DECISIONS, GOALPOSTS, SCHEDULE, PRECISION, ISSUES -> "warn";
      case NEW -> "info";
      case SCORES, FIGURES, REMOVED, OTHER, CODE, NARRATIVE -> "mute";
    };
  }
}
