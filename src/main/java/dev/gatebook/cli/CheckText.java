package dev.gatebook.cli;

import dev.gatebook.cli.Terminal.Style;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Decision;
import dev.gatebook.model.Exemption;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SetAside;
import dev.gatebook.model.Severity;
import dev.gatebook.site.ProjectAudits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a check found, for people. */
final class CheckText {
  private final Terminal terminal;
  private final boolean quiet;

  CheckText(Terminal terminal, boolean quiet) {
    this.terminal = terminal;
    this.quiet = quiet;
  }

  List<String> lines(List<Problem> problems, List<ProjectAudits> projects) {
    List<String> lines = new ArrayList<>(new ProblemPrinter(terminal).print(problems));
    List<Audit> audits = new ArrayList<>();
    for (ProjectAudits project : projects) {
      List<String> since = new ArrayList<>(unneeded(project));
      since.addAll(FreshnessReport.lines(project.drift(), terminal));
      project.latest().ifPresent(audits::add);
      project.latest().ifPresent(audit -> lines.addAll(audit(audit, since)));
    }
    if (!quiet && !audits.isEmpty()) {
      lines.add(total(problems, audits));
    } else if (!quiet && problems.stream().noneMatch(Problem::isError)) {
      lines.add(nothing(problems));
    }
    return lines;
  }

  private List<String> audit(Audit audit, List<String> since) {
    Assessment assessment = audit.assessment();
    List<String> lines = new ArrayList<>();
    if (quiet && assessment.findings().isEmpty() && since.isEmpty()) {
      return lines;
    }
    lines.add(
        terminal.styled(Style.STRONG, audit.project() + " " + audit.id())
            + "  declared "
            + word(assessment.declared())
            + ", supported "
            + terminal.styled(style(assessment.supported()), word(assessment.supported())));
    lines.add("  " + Visible.of(assessment.because()));
    if (!quiet) {
      lines.addAll(new BasisText(terminal).lines(assessment));
    }
    assessment.findings().forEach(f -> lines.addAll(finding(f)));
    assessment.setAside().forEach(s -> lines.addAll(setAside(s)));
    lines.addAll(since);
    lines.add("");
    return lines;
  }

  private List<String> finding(Finding finding) {
    List<String> lines = new ArrayList<>();
    String certainty = finding.certainty() == Finding.Certainty.HINT ? " (hint)" : "";
    String head = finding.severity().key() + "[" + finding.code() + "]";
    lines.add(
        "  "
            + terminal.styled(style(finding.severity()), head)
            + certainty
            + ": "
            + Visible.of(finding.message()));
    finding.places().forEach(at -> lines.add("    --> " + Visible.of(at.toString())));
    return lines;
  }

  private List<String> setAside(SetAside setAside) {
    Exemption exemption = setAside.exemption();
    String what =
        setAside.holds()
            ? "set aside until " + exemption.until() + ", " + exemption.reason().plain()
            : "exception expired on " + exemption.until() + ", it counts for nothing";
    String head = terminal.styled(Style.NOTE, "exception[" + setAside.finding().code() + "]");
    return List.of(
        "  " + head + " " + Visible.of(exemption.subject() + ": " + what),
        "    --> " + Visible.of(exemption.at().toString()));
  }

  private List<String> unneeded(ProjectAudits project) {
    List<String> lines = new ArrayList<>();
    for (UnneededException one : UnneededException.of(project)) {
      String head = "exception[" + one.exemption().rule() + "]";
      lines.add("  " + terminal.styled(Style.WARN, head) + " " + Visible.of(one.message()));
      lines.add("    --> " + Visible.of(one.exemption().at().toString()));
    }
    return lines;
  }

  private static String nothing(List<Problem> problems) {
    return "No audit to check yet, "
        + ProblemPrinter.summary(problems)
        + ". 'gatebook record PROJECT' writes the first one.";
  }

  private static String total(List<Problem> problems, List<Audit> audits) {
    long findings = audits.stream().mapToLong(a -> a.assessment().findings().size()).sum();
    return String.format(
        Locale.ROOT,
        "%s checked: %s, %s. 'gatebook explain CODE' tells more.",
        counted(audits.size(), "audit"),
        counted(findings, "finding"),
        ProblemPrinter.summary(problems));
  }

  private static String counted(long n, String word) {
    return n + " " + word + (n == 1 ? "" : "s");
  }

  private static String word(Decision decision) {
    return decision == Decision.NONE ? "nothing" : decision.key();
  }

  private static Style style(Decision decision) {
    return switch (decision) {
      case GO -> Style.GOOD;
      case CONDITIONAL_GO, PENDING, HOLD, NONE -> Style.WARN;
      case NO_GO -> Style.BAD;
    };
  }

  private static Style style(Severity severity) {
    return switch (severity) {
      case ERROR -> Style.BAD;
      case WARNING -> Style.WARN;
      case NOTE -> Style.NOTE;
    };
  }
}
