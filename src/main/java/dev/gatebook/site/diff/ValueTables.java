package dev.gatebook.site.diff;

import dev.gatebook.diff.Change;
import dev.gatebook.diff.Kind;
import dev.gatebook.diff.Sentence;
import dev.gatebook.model.Issue;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.Chips;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Figures, scores and issues before and after, a row each; both values lead to their audit. */
final class ValueTables {
  private final DiffContext context;
  private final ChangePlaces places;
  private final ChangeAnchors anchors;

  ValueTables(DiffContext context, ChangeAnchors anchors) {
    this.context = context;
    this.places = new ChangePlaces(context);
    this.anchors = anchors;
  }

  Table figures(List<Change> changes) {
    return new Table(
        "Figures and scores before and after, " + caption(changes),
        List.of(
            Table.Column.of("What"),
            Table.Column.number(context.older()),
            Table.Column.number(context.newer()),
            Table.Column.wide("Because")),
        changes.stream().map(this::figure).toList());
  }

  private Table.Row figure(Change change) {
    ChangePlaces.Sides sides = change.match(places);
    return new Table.Row(
        anchors.of(change),
        List.of(
            Piece.words(Sentence.capital(change.title())),
            side(sides.older(), change.before()),
            side(sides.newer(), change.after()),
            Piece.words(change.because())));
  }

  private static Piece side(String href, String words) {
    return Piece.link(href, words.isEmpty() ? "none" : words);
  }

  Table issues(List<Change> changes) {
    return new Table(
            "Issues between the audits, " + caption(changes),
            List.of(
                Table.Column.of("Issue"),
                Table.Column.tight("Severity"),
                Table.Column.wide("Title"),
                Table.Column.tight("Movement"),
                Table.Column.of(context.older()),
                Table.Column.of(context.newer()),
                Table.Column.wide("Because")),
            changes.stream().map(this::issue).toList())
        .withoutEmptyColumns();
  }

  /** Tells the tables of a page apart: what got worse, what moved the goalposts. */
  private static String caption(List<Change> changes) {
    return changes.get(0).group().title().toLowerCase(Locale.ROOT);
  }

  private Table.Row issue(Change change) {
    ChangePlaces.Sides sides = change.match(places);
    return new Table.Row(
        anchors.of(change),
        List.of(
            Piece.id(change.subject()),
            severity(change.subject()),
            Piece.link(context.issueLife(change.subject()), change.title()),
            movement(change.fact().kind()),
            side(sides.older(), change.before()),
            side(sides.newer(), change.after()),
            Piece.words(change.because())));
  }

  private Piece severity(String id) {
    return find(context.diff().to().statement().issues(), id)
        .or(() -> find(context.diff().from().statement().issues(), id))
        .map(i -> Chips.severity(i.weight()))
        .orElse(Piece.NONE);
  }

  private static Optional<Issue> find(List<Issue> issues, String id) {
    return issues.stream().filter(i -> i.id().equals(id)).findFirst();
  }

  private static Piece movement(Kind kind) {
    return switch (kind) {
      case ISSUE_REOPENED -> Piece.change("warn", "reopened", "Reopened");
      case ISSUE_OPENED -> Piece.change("info", "new", "Opened");
      case ISSUE_CLOSED -> Piece.change("ok", "verified", "Closed");
      case ISSUE_SEVERITY -> Piece.change("warn", "info", "Severity changed");
      case ISSUE_DROPPED -> Piece.change("mute", "removed", "Dropped without closure");
      default -> Piece.NONE;
    };
  }
}
