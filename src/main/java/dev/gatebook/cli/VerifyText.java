package dev.gatebook.cli;

import dev.gatebook.app.Verification;
import dev.gatebook.cli.Terminal.Style;
import dev.gatebook.model.Seal;
import dev.gatebook.model.SignedTag;
import dev.gatebook.record.AuditRecord;
import dev.gatebook.record.AuditRecord.State;
import dev.gatebook.record.LaterVerdict;
import dev.gatebook.record.ProjectReport;
import dev.gatebook.record.TaggedRecord;
import dev.gatebook.record.Unchecked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of {@code verify}: each record on a line, what does not agree, and what it comes to.
 */
final class VerifyText {
  private static final int SHORT = 12;
  private final Terminal terminal;
  private final boolean quiet;

  VerifyText(Terminal terminal, boolean quiet) {
    this.terminal = terminal;
    this.quiet = quiet;
  }

  List<String> lines(Verification found) {
    List<String> lines = new ArrayList<>();
    if (!quiet) {
      found.projects().forEach(project -> lines.addAll(project(project)));
      lines.add("");
    }
    lines.addAll(new ProblemPrinter(terminal).print(found.problems()));
    found.unchecked().forEach(one -> lines.add(unchecked(one)));
    if (!quiet || !found.problems().isEmpty()) {
      lines.add(summary(found));
    }
    return lines;
  }

  private String unchecked(Unchecked one) {
    return terminal.styled(Style.WARN, "not checked")
        + ": "
        + Visible.of(one.what() + ": " + one.because());
  }

  private List<String> project(ProjectReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(terminal.styled(Style.STRONG, Visible.of(report.records().project())));
    report
        .records()
        .records()
        .forEach(
            record -> {
              lines.add(line(record));
              record.errata().forEach(path -> lines.add("    erratum " + Visible.of(path)));
            });
    report.tags().forEach(tag -> lines.add(tag(tag)));
    if (!report.tags().isEmpty()) {
      lines.add(terminal.styled(Style.QUIET, "  " + TaggedRecord.MEANING));
    }
    report.later().forEach(one -> lines.addAll(later(one)));
    report.found().forEach(one -> lines.add(found(one)));
    return lines;
  }

  private static String tag(TaggedRecord tagged) {
    SignedTag tag = tagged.tag();
    SignedTag.Check check = tag.signature();
    String signer = check.signer().isEmpty() ? "" : " by " + check.signer();
    return "  tag "
        + Visible.of(tag.name())
        + ": "
        + tagged.keeps().words()
        + "; "
        + Visible.of(
            (check.state() == SignedTag.State.UNSIGNED ? "" : check.kind().word() + ", ")
                + check.because()
                + signer);
  }

  private List<String> later(LaterVerdict one) {
    String subject =
        one.evidence().isEmpty() ? one.subject() : one.subject() + ", " + one.evidence();
    return List.of(
        "  "
            + terminal.styled(Style.NOTE, "different today")
            + ": "
            + Visible.of(one.audit() + " " + subject),
        "    then " + Visible.of(one.then().key() + ": " + one.then().because()),
        "    now  " + Visible.of(one.now().key() + ": " + one.now().because()));
  }

  private String found(ProjectReport.FoundLater one) {
    return "  "
        + terminal.styled(Style.NOTE, "found later[" + one.finding().code() + "]")
        + ": "
        + Visible.of(one.audit() + ": " + one.finding().message());
  }

  private String line(AuditRecord record) {
    String words =
        String.format(
            Locale.ROOT,
            "  %-16s %s  %-12s  %s",
            Visible.of(record.audit()),
            terminal.styled(style(record.state()), String.format("%-6s", record.state().key())),
            record.digest().map(digest -> digest.substring(0, SHORT)).orElse("no seal"),
            record.seal().map(VerifyText::follows).orElse(""));
    return words.stripTrailing();
  }

  private static String follows(Seal seal) {
    String before =
        seal.previous().map(link -> "follows " + Visible.of(link.audit())).orElse("first seal");
    String at = seal.commit().map(id -> ", at " + id.substring(0, 7)).orElse(", without a commit");
    return before + at + (seal.tree() == Seal.Tree.DIRTY ? ", from a changed work tree" : "");
  }

  private static Style style(State state) {
    return switch (state) {
      case DRAFT -> Style.QUIET;
      case INTACT -> Style.GOOD;
      case BROKEN -> Style.BAD;
    };
  }

  private static String summary(Verification found) {
    long all = found.records().count();
    long later = found.later().size();
    return String.format(
        Locale.ROOT,
        "%s: %d sealed, of them %d intact and %d broken; %s; %d with errata%s",
        all == 1 ? "1 audit" : all + " audits",
        all - found.count(State.DRAFT),
        found.count(State.INTACT),
        found.count(State.BROKEN),
        found.count(State.DRAFT) == 1 ? "1 draft" : found.count(State.DRAFT) + " drafts",
        found.corrected(),
        later == 0
            ? ""
            : "; "
                + (later == 1 ? "1 verdict comes" : later + " verdicts come")
                + " out differently today");
  }
}
