package dev.gatebook.site.integrity;

import dev.gatebook.diff.Sentence;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Verdict;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.Chips;
import dev.gatebook.site.row.FigureWords;
import dev.gatebook.site.row.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is declared beside what was found, for every claim that came out one way. */
final class SideBySide {
  private static final List<Table.Column> COLUMNS =
      List.of(
          Table.Column.of("What"),
          Table.Column.of("Declared"),
          Table.Column.of("Found"),
          Table.Column.wide("Because"),
          Table.Column.tight("Verdict"),
          Table.Column.place("Source"));

  private final AuditContext context;
  private final Verdict verdict;
  private final ClaimCheck.Result result;

  private SideBySide(AuditContext context, Verdict verdict, ClaimCheck.Result result) {
    this.context = context;
    this.verdict = verdict;
    this.result = result;
  }

  /** Claims that what was looked up speaks against. */
  static Optional<Section> contradicted(AuditContext context) {
    return new SideBySide(context, Verdict.CONTRADICTED, ClaimCheck.Result.CONTRADICTED)
        .section("claims", "Declared against found")
        .map(s -> s.noted("Every figure and every piece of evidence that does not hold."));
  }

  /** Claims whose proof has grown old. */
  static Optional<Section> stale(AuditContext context) {
    return new SideBySide(context, Verdict.STALE, ClaimCheck.Result.STALE)
        .section("stale", "Stale evidence")
        .map(s -> s.noted("It held when it was last looked up. Stale is not wrong."));
  }

  private Optional<Section> section(String id, String title) {
    List<Table.Row> rows = rows();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(Section.of(id, title, new Table(title, COLUMNS, rows)).counted(rows.size()));
  }

  private List<Table.Row> rows() {
    Assessment assessment = context.audit().assessment();
    List<Table.Row> rows = new ArrayList<>();
    assessment.figures().stream()
        .filter(check -> check.result() == result)
        .map(this::figure)
        .forEach(rows::add);
    assessment.everyTask().flatMap(this::ofTask).forEach(rows::add);
    assessment.conditions().stream().flatMap(this::ofCondition).forEach(rows::add);
    return rows;
  }

  private Table.Row figure(ClaimCheck check) {
    return Table.Row.of(
        Piece.link(context.figure(check.title()), Sentence.capital(FigureWords.of(check))),
        Piece.said(Numbers.quantity(check.declared().quantity())),
        Piece.strong(check.measured()),
        Piece.marked(Sentence.capital(check.because())),
        Chips.of(check.result()),
        Piece.lines(new Sources(context).of(check)));
  }

  private Stream<Table.Row> ofTask(AssessedTask task) {
    String id = task.task().id();
    Piece what = Piece.link(context.task(id), id + " " + task.task().title().plain());
    return rows(task.evidence(), what, Chips.said(task.task().status()));
  }

  private Stream<Table.Row> ofCondition(AssessedCondition assessed) {
    String id = assessed.condition().id();
    Piece what = Piece.link(context.condition(id), "Condition " + id);
    Piece said = Piece.said(assessed.condition().met() ? "Met" : "Open");
    return rows(assessed.evidence(), what, said);
  }

  private Stream<Table.Row> rows(List<EvidenceVerdict> evidence, Piece what, Piece said) {
    return evidence.stream()
        .filter(v -> v.verdict() == verdict)
        .map(
            v ->
                Table.Row.of(
                    what,
                    said,
                    Piece.marked(v.observed()),
                    Piece.marked(Sentence.capital(v.because())),
                    Chips.of(v.verdict()),
                    Piece.lines(new Sources(context).of(v))));
  }
}
