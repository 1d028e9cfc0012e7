package dev.gatebook.site.audit;

import dev.gatebook.model.Evidence;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.Sources;
import java.util.List;
import java.util.Optional;

/** Commands that somebody ran and wrote down. */
final class RunsSection {
  private RunsSection() {}

  static Optional<Section> of(AuditContext context) {
    List<Evidence.Command> runs = context.statement().runs();
    if (runs.isEmpty()) {
      return Optional.empty();
    }
    Table table =
        new Table(
                "Recorded runs",
                List.of(
                    Table.Column.wide("Command"),
                    Table.Column.of("Expected"),
                    Table.Column.of("Observed"),
                    Table.Column.tight("Result"),
                    Table.Column.of("Where"),
                    Table.Column.of("Note"),
                    Table.Column.place("Source")),
                runs.stream().map(run -> row(context, run)).toList())
            .withoutEmptyColumns();
    return Optional.of(
        Section.of("runs", "Recorded runs", table)
            .counted(runs.size())
            .noted("Somebody ran these and wrote down what came out; Gatebook did not run them."));
  }

  private static Table.Row row(AuditContext context, Evidence.Command run) {
    return Table.Row.of(
        Piece.mono(run.command()),
        Piece.words(run.expected().orElse(run.failureExpected() ? "a failure" : "not stated")),
        Piece.words(run.observed().orElse("not run")),
        result(run),
        Piece.said(run.basis().environment().orElse("")),
        Piece.authored(run.basis().note()),
        Piece.lines(new Sources(context).places(List.of(run.basis().at()))));
  }

  private static Piece result(Evidence.Command run) {
    if (run.observed().isEmpty()) {
      return Piece.chip("open", "Not run");
    }
    if (run.failureExpected()) {
      return Piece.chip("attested", "Failed, as expected");
    }
    boolean differs = run.expected().filter(e -> !e.equals(run.observed().orElse(e))).isPresent();
    return differs
        ? Piece.chip("attested", "See observed")
        : Piece.chip("attested", "Attested only");
  }
}
