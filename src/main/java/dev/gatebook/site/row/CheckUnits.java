package dev.gatebook.site.row;

import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Standing;
import dev.gatebook.site.chart.Squares;
import dev.gatebook.site.part.Piece;
import java.util.List;

/** One square for each check: filled when verified, outlined when attested, dashed otherwise. */
public final class CheckUnits {
  /** More than so many are not drawn, only counted. */
  private static final int MOST = 12;

  private CheckUnits() {}

  /** The checks of a task; nothing for a task without checks or with too many to draw. */
  static Piece of(AssessedTask task) {
    List<AssessedTask> leaves = task.leaves().toList();
    if (task.checks().isEmpty() || leaves.size() > MOST) {
      return Piece.NONE;
    }
    List<String> styles = leaves.stream().map(leaf -> style(leaf.standing())).toList();
    String width = Integer.toString(leaves.size() * Squares.PITCH);
    return Piece.drawn("units", width, Squares.row(styles));
  }

  /** The class of the square of a check. */
  public static String style(Standing standing) {
    return switch (standing) {
      case VERIFIED -> "u-shown";
      case ATTESTED -> "u-run";
      case FAILED, CONTRADICTED, BLOCKED -> "c-bad";
      default -> "u-said";
    };
  }
}
