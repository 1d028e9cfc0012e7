package dev.gatebook.site.diff;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Commit;
import dev.gatebook.site.part.Empty;
import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.Dates;
import dev.gatebook.site.row.People;
import dev.gatebook.site.row.ProvenanceRows;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The head of a comparison. */
public final class DiffHeads {
  private DiffHeads() {}

  /** Both audits, their auditors and what lies between them. */
  public static List<Piece> meta(DiffContext context) {
    return List.of(
        Piece.inline(context.to().project()),
        Piece.row(List.of(audit(context.from()), Piece.words("to"), audit(context.to()))),
        Piece.words(auditors(context)),
        Piece.words(days(context)),
        Piece.words(commits(context)));
  }

  /** What a comparison without a change says. */
  public static List<Section> nothing(DiffContext context) {
    if (!context.diff().isEmpty()) {
      return List.of();
    }
    Empty empty =
        new Empty(
            "No difference between these audits",
            "Both audits hold the same statuses, figures, scores and issues, and the same"
                + " narrative.",
            "",
            "The page is still published, so the permalink works.");
    return List.of(Section.of("same", "Nothing changed", empty));
  }

  /** Which two audits they are, for a reader who has the page on paper. */
  public static Section provenance(DiffContext context) {
    List<Fact> older = ProvenanceRows.identity(context.from());
    List<Fact> newer = ProvenanceRows.identity(context.to());
    List<Table.Row> rows =
        IntStream.range(0, older.size())
            .mapToObj(
                i ->
                    Table.Row.of(
                        Piece.words(older.get(i).name()),
                        Piece.row(older.get(i).values()),
                        Piece.row(newer.get(i).values())))
            .toList();
    Table table =
        new Table(
            "Provenance of both audits",
            List.of(
                Table.Column.of("Audit"),
                Table.Column.place(context.diff().from().id()),
                Table.Column.place(context.diff().to().id())),
            rows);
    return Section.of("provenance", "The two audits", table);
  }

  private static Piece audit(AuditContext audit) {
    return Piece.link(audit.links().audit(), Dates.title(audit.audit()));
  }

  private static String auditors(DiffContext context) {
    String before = auditor(context.diff().from());
    String after = auditor(context.diff().to());
    return before.equals(after) ? after : before + ", then " + after;
  }

  private static String auditor(Audit audit) {
    return audit.statement().auditor().map(People::name).orElse("unnamed auditor");
  }

  private static String days(DiffContext context) {
    Optional<LocalDate> from = context.diff().from().statement().date();
    Optional<LocalDate> to = context.diff().to().statement().date();
    return from.isEmpty() || to.isEmpty()
        ? "Days between not known: an audit has no calendar date"
        : Numbers.count(ChronoUnit.DAYS.between(from.get(), to.get()), "day") + " between";
  }

  private static String commits(DiffContext context) {
    Optional<Commit> from = context.diff().from().commit();
    Optional<Commit> to = context.diff().to().commit();
    if (from.isEmpty() || to.isEmpty()) {
      return "Not both pinned to a commit";
    }
    return from.get().shortId() + " to " + to.get().shortId();
  }
}
