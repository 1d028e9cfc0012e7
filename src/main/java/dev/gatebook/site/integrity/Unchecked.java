package dev.gatebook.site.integrity;

import dev.gatebook.diff.Sentence;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Verdict;
import dev.gatebook.site.part.Content;
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

/** What could not be checked and why: never taken for a pass. */
final class Unchecked {
  private Unchecked() {}

  static Optional<Section> of(AuditContext context) {
    List<Table.Row> rows = new ArrayList<>();
    rows.addAll(commit(context));
    rows.addAll(artifacts(context));
    context.audit().assessment().everyTask().forEach(task -> rows.addAll(task(context, task)));
    context.audit().assessment().conditions().forEach(c -> rows.addAll(condition(context, c)));
    rows.addAll(figures(context));
    return rows.isEmpty() ? Optional.empty() : Optional.of(section(rows));
  }

  private static Section section(List<Table.Row> rows) {
    Content table =
        new Table(
            "What could not be checked",
            List.of(
                Table.Column.of("What"),
                Table.Column.wide("Checked against"),
                Table.Column.tight("Verdict"),
                Table.Column.wide("Why not"),
                Table.Column.place("Source")),
            rows);
    return Section.of("unchecked", "Not checked", table)
        .counted(rows.size())
        .noted("Nothing in this list counts as a pass.");
  }

  private static List<Table.Row> commit(AuditContext context) {
    if (context.audit().commit().isPresent()) {
      return List.of();
    }
    String note = context.audit().commitNote();
    return List.of(
        Table.Row.of(
            Piece.words("The audited commit"),
            Piece.words("the repository"),
            Piece.chip("missing", "Unpinned"),
            Piece.words(note.isEmpty() ? "The audit names no commit." : note),
            place(context, context.statement().at())));
  }

  private static List<Table.Row> artifacts(AuditContext context) {
    return context.audit().measured().unreadable().stream()
        .map(artifact -> artifact(context, artifact))
        .toList();
  }

  private static Table.Row artifact(AuditContext context, Artifact artifact) {
    String why = artifact.problems().stream().findFirst().map(Unchecked::problem).orElse("");
    return Table.Row.of(
        Piece.mono(artifact.path()),
        Piece.words(artifact.format()),
        Piece.chip("unavailable", "Unreadable"),
        Piece.words(why.isEmpty() ? "It could not be read in full." : why),
        place(context, SourceRef.of(artifact.path())));
  }

  private static String problem(Problem problem) {
    return problem.message() + " at " + problem.at();
  }

  private static List<Table.Row> task(AuditContext context, AssessedTask task) {
    String id = task.task().id();
    return unchecked(task.evidence())
        .map(v -> row(context, Piece.link(context.task(id), id), v))
        .toList();
  }

  private static List<Table.Row> condition(AuditContext context, AssessedCondition condition) {
    String id = condition.condition().id();
    Piece what = Piece.link(context.condition(id), "Condition " + id);
    return unchecked(condition.evidence()).map(v -> row(context, what, v)).toList();
  }

  private static Stream<EvidenceVerdict> unchecked(List<EvidenceVerdict> evidence) {
    return evidence.stream()
        .filter(v -> v.verdict() == Verdict.UNAVAILABLE || v.verdict() == Verdict.MISSING);
  }

  private static Table.Row row(AuditContext context, Piece what, EvidenceVerdict v) {
    return Table.Row.of(
        what,
        Piece.marked(Sentence.capital(v.evidence().kind()) + ": " + v.expected()),
        Chips.of(v.verdict()),
        Piece.marked(Sentence.capital(v.because())),
        Piece.lines(new Sources(context).of(v)));
  }

  private static List<Table.Row> figures(AuditContext context) {
    return context.audit().assessment().figures().stream()
        .filter(c -> c.result() == ClaimCheck.Result.UNVERIFIABLE)
        .map(check -> figure(context, check))
        .toList();
  }

  private static Table.Row figure(AuditContext context, ClaimCheck check) {
    return Table.Row.of(
        Piece.link(context.figure(check.title()), Sentence.capital(FigureWords.of(check))),
        Piece.words("declared " + Numbers.quantity(check.declared().quantity())),
        Chips.of(check.result()),
        Piece.marked(Sentence.capital(check.because())),
        Piece.lines(new Sources(context).of(check)));
  }

  private static Piece place(AuditContext context, SourceRef at) {
    return Piece.lines(new Sources(context).places(List.of(at)));
  }
}
