package dev.gatebook.site.audit;

import dev.gatebook.model.Action;
import dev.gatebook.model.EffortSum;
import dev.gatebook.model.Quantity;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.Chips;
import dev.gatebook.site.row.People;
import java.util.List;
import java.util.Optional;

/** What the auditor asks for, with the effort added up. */
final class PlanSection {
  private PlanSection() {}

  static Optional<Section> of(AuditContext context) {
    List<Action> actions = context.statement().actions();
    if (actions.isEmpty()) {
      return Optional.empty();
    }
    Content table =
        new Table(
                "Action plan",
                List.of(
                    Table.Column.of("Action"),
                    Table.Column.tight("When"),
                    Table.Column.tight("Priority"),
                    Table.Column.wide("What"),
                    Table.Column.tight("Task"),
                    Table.Column.number("Effort"),
                    Table.Column.of("Owner"),
                    Table.Column.tight("State")),
                actions.stream().map(a -> row(context, a)).toList(),
                foot(actions))
            .withoutEmptyColumns();
    return Optional.of(
        Section.of("plan", "Action plan", table)
            .counted(sum(efforts(actions)))
            .remarked(before(context)));
  }

  private static Table.Row row(AuditContext context, Action action) {
    return Table.Row.of(
        Piece.words(action.id().isEmpty() ? "–" : action.id()),
        Piece.words(action.horizon()),
        Chips.severity(action.priority()),
        Piece.authored(action.text()),
        Piece.link(context.task(action.task()), action.task()),
        Piece.words(action.effort().map(Numbers::quantity).orElse("not stated")),
        Piece.words(action.owner().map(People::name).orElse("not stated")),
        Piece.said(action.done() ? "Done" : ""));
  }

  private static List<Table.Row> foot(List<Action> actions) {
    List<Quantity> efforts = efforts(actions);
    String sum = sum(efforts);
    if (sum.isEmpty()) {
      return List.of();
    }
    Piece words =
        Piece.words(
            efforts.size()
                + " of "
                + Numbers.count(actions.size(), "action")
                + " with an estimate");
    return List.of(
        Table.Row.of(
            Piece.words("Sum"),
            Piece.NONE,
            Piece.NONE,
            words,
            Piece.NONE,
            Piece.words(sum),
            Piece.NONE,
            Piece.NONE));
  }

  private static String before(AuditContext context) {
    String sum = context.previous().map(p -> sum(efforts(p.statement().actions()))).orElse("");
    return sum.isEmpty() ? "" : "Was " + sum + " on " + context.audit().previous().orElse("");
  }

  private static String sum(List<Quantity> efforts) {
    return EffortSum.of(efforts).quantity().map(Numbers::quantity).orElse("");
  }

  private static List<Quantity> efforts(List<Action> actions) {
    return actions.stream().filter(a -> !a.done()).flatMap(a -> a.effort().stream()).toList();
  }
}
