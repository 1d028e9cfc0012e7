package dev.gatebook.site.row;

import dev.gatebook.assess.FailureCauses;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import java.util.List;

/** The line above tests that fail for one cause. */
public final class CauseLine {
  private static final int LONGEST_TITLE = 160;

  private CauseLine() {}

  /** What they have in common. */
  public static Piece title(FailureCauses.Group group) {
    String title = group.title().isEmpty() ? group.type() : group.title();
    String cut = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title;
    return Piece.words(cut.isEmpty() ? "No message was reported" : cut);
  }

  /**
   * The exception type without its package, and the share of all that fail.
   *
   * @param all how many tests fail
   */
  public static List<Piece> tags(FailureCauses.Group group, int all) {
    Piece share = Piece.words(Numbers.share(group.tests().size(), all));
    boolean typed = !group.type().isEmpty() && !group.title().isEmpty();
    return typed
        ? List.of(Piece.mono(group.type().substring(group.type().lastIndexOf('.') + 1)), share)
        : List.of(share);
  }
}
