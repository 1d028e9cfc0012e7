package dev.gatebook.cli;

import dev.gatebook.app.Verification;
import dev.gatebook.cli.Terminal.Style;
import dev.gatebook.model.Seal;
import dev.gatebook.record.AuditRecord;
import dev.gatebook.record.AuditRecord.State;
import dev.gatebook.record.ProjectRecords;
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
      found.projects().forEach(project -> lines.addAll(records(project)));
      lines.add("");
    }
    lines.addAll(new ProblemPrinter(terminal).print(found.problems()));
    found
        .unchecked()
        .forEach(
            one ->
                lines.add(
                    terminal.styled(Style.WARN, "not checked")
                        + ": "
                        + Visible.of(one.what() + ": " + one.because())));
    if (!quiet || !found.problems().isEmpty()) {
      lines.add(summary(found));
    }
    return lines;
  }

  private List<String> records(ProjectRecords project) {
    List<String> lines = new ArrayList<>();
    lines.add(terminal.styled(Style.STRONG, Visible.of(project.project())));
    project.records().forEach(record -> lines.add(line(record)));
    return lines;
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
    int errata = record.errata().size();
    String corrected = errata == 0 ? "" : errata == 1 ? "; 1 erratum" : "; " + errata + " errata";
    return (words + corrected).stripTrailing();
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
    long sealed = found.records() - found.count(State.DRAFT);
    return String.format(
        Locale.ROOT,
        "%s: %d sealed, of them %d intact and %d broken; %s; %d with errata",
        found.records() == 1 ? "1 audit" : found.records() + " audits",
        sealed,
        found.count(State.INTACT),
        found.count(State.BROKEN),
        found.count(State.DRAFT) == 1 ? "1 draft" : found.count(State.DRAFT) + " drafts",
        found.corrected());
  }
}
