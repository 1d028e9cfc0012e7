package dev.gatebook.site.row;

import dev.gatebook.model.Issue;
import dev.gatebook.model.Statement;
import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Open issues that stand in the way. */
public final class Blockers {
  private static final int SHOWN = 4;

  private Blockers() {}

  /** Whether an issue is open and stands in the way. */
  public static boolean isBlocker(Issue issue) {
    String kind = issue.kind().toLowerCase(Locale.ROOT);
    boolean grave =
        kind.equals("blocker")
            || issue.priority().equalsIgnoreCase("P0")
            || issue.severity().equals("critical")
            || !issue.blocks().isEmpty();
    return issue.status().isOpen() && grave;
  }

  /**
   * The first of them by name, for the head of a page; nothing where no issue is on record.
   *
   * @param place where an issue is, by its id
   */
  public static Fact brief(Statement statement, UnaryOperator<String> place) {
    List<Issue> open = statement.issues().stream().filter(Blockers::isBlocker).toList();
    if (open.isEmpty()) {
      return Fact.of("Blockers", statement.issues().isEmpty() ? "" : "None of the issues is one");
    }
    List<Piece> lines = new ArrayList<>();
    open.stream().limit(SHOWN).forEach(issue -> lines.add(line(issue, place)));
    if (open.size() > SHOWN) {
      lines.add(Piece.muted(open.size() - SHOWN + " more below"));
    }
    return Fact.of("Blockers, " + open.size(), Piece.lines(lines));
  }

  private static Piece line(Issue issue, UnaryOperator<String> place) {
    String weight = issue.weight();
    return Piece.row(
        List.of(
            Piece.link(place.apply(issue.id()), issue.id()),
            Piece.inline(issue.title()),
            Piece.muted(weight)));
  }
}
