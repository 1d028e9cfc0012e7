package dev.gatebook.site.integrity;

import dev.gatebook.diff.Sentence;
import dev.gatebook.model.Finding;
import dev.gatebook.record.AssessmentJson;
import dev.gatebook.record.AuditRecord;
import dev.gatebook.record.LaterVerdict;
import dev.gatebook.record.ProjectReport;
import dev.gatebook.record.Unchecked;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Whether the records of a project are what was sealed, and what is known of them today. */
public final class RecordSections {
  private final ProjectReport report;
  private final RecordRows rows;

  private RecordSections(ProjectReport report, RecordRows rows) {
    this.report = report;
    this.rows = rows;
  }

  /**
   * The sections that have something to show.
   *
   * @param address where an audit is shown, by id; empty for one that is not
   * @param rule where a code is explained
   */
  public static List<Section> of(
      ProjectReport report, Function<String, String> address, Function<String, String> rule) {
    RecordSections made = new RecordSections(report, new RecordRows(report, address, rule));
    List<Section> sections = new ArrayList<>(List.of(made.records()));
    if (!report.found().isEmpty()) {
      sections.add(made.found());
    }
    if (!report.later().isEmpty()) {
      sections.add(made.later());
    }
    return sections;
  }

  private Section records() {
    List<AuditRecord> newestFirst = new ArrayList<>(report.records().records());
    Collections.reverse(newestFirst);
    long sealed = newestFirst.stream().filter(AuditRecord::isSealed).count();
    List<Content> contents = new ArrayList<>();
    List<AuditRecord> shown = shown(newestFirst);
    contents.add(
        new Table(
                shown.size() == newestFirst.size()
                    ? "Every record with its seal"
                    : "The newest records and those that are not intact, with their seals",
                List.of(
                    Table.Column.of("Audit"),
                    Table.Column.tight("Record"),
                    Table.Column.tight("Digest of the seal"),
                    Table.Column.of("Seal before"),
                    Table.Column.number("Disagrees"),
                    Table.Column.number("Errata"),
                    Table.Column.place("Source")),
                shown.stream().map(rows::record).toList())
            .withoutEmptyColumns());
    if (!report.problems().isEmpty()) {
      contents.add(problems());
    }
    if (sealed > 0 && !report.unchecked().isEmpty()) {
      contents.add(unchecked());
    }
    return Section.of("records", "Records", contents.toArray(new Content[0]))
        .counted(sealed + " of " + newestFirst.size() + " sealed")
        .noted(
            "Every seal was recomputed when this page was built. 'gatebook verify' does it again,"
                + " with the signatures of tags and the evidence of every record."
                + left(newestFirst.size() - shown.size()));
  }

  /** The newest ones, and every one that is not intact. */
  private static List<AuditRecord> shown(List<AuditRecord> newestFirst) {
    return IntStream.range(0, newestFirst.size())
        .filter(
            at ->
                at < IntegrityHistory.MOST
                    || newestFirst.get(at).state() != AuditRecord.State.INTACT)
        .mapToObj(newestFirst::get)
        .toList();
  }

  private static String left(int older) {
    return older == 0
        ? ""
        : " Of the older records "
            + older
            + " are intact and not listed here; versions.json has the seal of every audit.";
  }

  private Table problems() {
    return new Table(
        "What does not agree with the seals",
        List.of(
            Table.Column.tight("Rule"),
            Table.Column.wide("What does not agree"),
            Table.Column.place("Where")),
        report.problems().stream().map(rows::problem).toList());
  }

  private Table unchecked() {
    return new Table(
        "What was not checked about the records",
        List.of(Table.Column.wide("Not checked"), Table.Column.wide("Why not")),
        report.unchecked().stream().map(RecordSections::unchecked).toList());
  }

  private static Table.Row unchecked(Unchecked one) {
    return Table.Row.of(
        Piece.words(Sentence.capital(one.what())), Piece.words(Sentence.capital(one.because())));
  }

  private Section found() {
    Table table =
        new Table(
            "What later rules find in the records",
            List.of(
                Table.Column.of("Audit"), Table.Column.tight("Rule"), Table.Column.wide("Finding")),
            report.found().stream().map(this::found).toList());
    return Section.of("found-later", "Found later", table)
        .counted(report.found().size())
        .noted(
            "Rules that did not exist, or did not say this, when the audits were sealed. The records"
                + " stay as they are.");
  }

  private Table.Row found(ProjectReport.FoundLater one) {
    Finding finding = one.finding();
    return Table.Row.of(
        Piece.link(rows.address().apply(one.audit()), one.audit()),
        Piece.link(rows.rule().apply(finding.code()), finding.code()),
        Piece.marked(Sentence.capital(finding.message())));
  }

  private Section later() {
    Table table =
        new Table(
            "Evidence that comes out differently today",
            List.of(
                Table.Column.of("Audit"),
                Table.Column.of("What"),
                Table.Column.wide("As recorded"),
                Table.Column.wide("Today"),
                Table.Column.place("Source")),
            report.later().stream().map(this::later).toList());
    return Section.of("different-today", "Different today", table)
        .counted(report.later().size())
        .noted(
            "The evidence of the newest record, looked up again. This is news, and no fault of it.");
  }

  private Table.Row later(LaterVerdict one) {
    return Table.Row.of(
        Piece.link(rows.address().apply(one.audit()), one.audit()),
        Piece.lines(List.of(Piece.id(one.subject()), Piece.marked(one.evidence()))),
        outcome(one.then()),
        outcome(one.now()),
        Piece.mono(
            report.records().of(one.audit()).map(AuditRecord::path).orElse("")
                + "measured/"
                + AssessmentJson.NAME));
  }

  private static Piece outcome(LaterVerdict.Outcome outcome) {
    return Piece.lines(
        List.of(
            Piece.chip(outcome.key(), Sentence.capital(outcome.key())),
            Piece.marked(Sentence.capital(outcome.because()))));
  }
}
