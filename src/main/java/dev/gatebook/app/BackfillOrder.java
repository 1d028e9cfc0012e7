package dev.gatebook.app;

import java.util.List;
import java.util.Optional;

/**
 * For which points of the past audits are to be recorded.
 *
 * @param project id of the project; may be empty where there is only one
 * @param points where in the history
 * @param ending whether the records are written
 */
public record BackfillOrder(Optional<String> project, Points points, Ending ending) {

  /** Where in the history. */
  public sealed interface Points {
    /** The commits that tags lead to; the glob is read as {@code git tag --list} does. */
    record Tags(String glob) implements Points {}

    /** The newest commit of each month (UTC) on the line of first parents. */
    record Monthly() implements Points {}

    /** Commits by their names. */
    record Commits(List<String> revisions) implements Points {
      public Commits {
        revisions = List.copyOf(revisions);
      }
    }
  }

  /** What becomes of the records. */
  public enum Ending {
    WRITE,
    /** Everything but writing. */
    DRY_RUN
  }
}
