package dev.gatebook.site.tests;

import dev.gatebook.model.Problem;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import java.util.List;
import java.util.Optional;

/** Words that were given for artifacts and led to none, or to something else. */
public final class InputSection {
  private InputSection() {}

  /** The section; empty where every word led to artifacts alone. */
  public static Optional<Section> of(List<Problem> problems) {
    if (problems.isEmpty()) {
      return Optional.empty();
    }
    Table table =
        new Table(
            "What was named and is not in this report",
            List.of(
                Table.Column.place("Named"), Table.Column.tight("Code"), Table.Column.wide("Why")),
            problems.stream().map(InputSection::row).toList());
    return Optional.of(Section.of("input", "Not in this report", table).counted(problems.size()));
  }

  private static Table.Row row(Problem problem) {
    return Table.Row.of(
        Piece.mono(problem.at().toString()),
        Piece.mono(problem.code()),
        Piece.row(List.of(Piece.words(problem.message()), Piece.muted(problem.mend()))));
  }
}
