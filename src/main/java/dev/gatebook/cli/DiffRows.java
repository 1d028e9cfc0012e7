package dev.gatebook.cli;

import dev.gatebook.diff.Change;
import dev.gatebook.diff.Direction;
import java.util.ArrayList;
import java.util.List;

/** What text and Markdown say alike of a change. */
final class DiffRows {
  private DiffRows() {}

  /** The head over the changes of a direction. */
  static String title(Direction direction) {
    return switch (direction) {
      case REGRESSION -> "Worse";
      case GOALPOST -> "Goalposts moved";
      case IMPROVEMENT -> "Better";
      case NEUTRAL -> "Other changes";
    };
  }

  /** How many changes of a direction there are, in words. */
  static String count(Direction direction, long number) {
    boolean one = number == 1;
    return number
        + " "
        + switch (direction) {
          case REGRESSION -> "worse";
          case GOALPOST -> one ? "goalpost moved" : "goalposts moved";
          case IMPROVEMENT -> "better";
          case NEUTRAL -> one ? "other change" : "other changes";
        };
  }

  /** What changed: its id, and its title where that says more. */
  static String what(Change change) {
    String subject = change.subject();
    String title = change.title();
    return subject.equals(title) || title.contains(subject) ? title : subject + " " + title;
  }

  /** Before and after with an arrow between; what was not there is said. */
  static String move(Change change) {
    String before = change.before().isEmpty() ? "none" : change.before();
    String after = change.after().isEmpty() ? "none" : change.after();
    return change.before().isEmpty() && change.after().isEmpty() ? "" : before + " → " + after;
  }

  /** Changes in their order, those of one kind in one list. */
  static List<List<Change>> byKind(List<Change> changes) {
    List<List<Change>> kinds = new ArrayList<>();
    for (Change change : changes) {
      List<Change> last = kinds.isEmpty() ? List.of() : kinds.get(kinds.size() - 1);
      if (last.isEmpty() || last.get(0).fact().kind() != change.fact().kind()) {
        kinds.add(new ArrayList<>(List.of(change)));
      } else {
        last.add(change);
      }
    }
    return kinds;
  }
}
