package dev.gatebook.cli;

import dev.gatebook.cli.Terminal.Style;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.TestTotals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A quick look at test artifacts: one line a file, its problems below, the totals last. */
final class InspectionText {
  private final Terminal terminal;
  private final ProblemPrinter problems;

  InspectionText(Terminal terminal) {
    this.terminal = terminal;
    this.problems = new ProblemPrinter(terminal);
  }

  List<String> lines(Measured measured) {
    int width =
        measured.artifacts().stream().mapToInt(a -> Visible.of(a.path()).length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (Artifact artifact : measured.artifacts()) {
      lines.add(line(artifact, Math.min(width, 72)));
      artifact.problems().forEach(p -> problems.print(p).forEach(l -> lines.add("  " + l)));
    }
    lines.add("");
    lines.add(
        terminal.styled(Style.STRONG, count(measured.artifacts().size(), "file"))
            + unreadable(measured.unreadable().size())
            + ": "
            + facts(measured.totals(), measured.coverage()));
    return lines;
  }

  private String line(Artifact artifact, int width) {
    String path = Visible.of(artifact.path());
    String kind =
        artifact.dialect().isEmpty()
            ? artifact.format()
            : artifact.format() + " (" + artifact.dialect() + ")";
    String what =
        artifact.readable()
            ? facts(artifact.tests(), artifact.coverage())
            : terminal.styled(Style.BAD, "not read");
    return String.format(Locale.ROOT, "%-" + Math.max(1, width) + "s  %-22s  %s", path, kind, what);
  }

  private static String unreadable(int n) {
    return n == 0 ? "" : ", " + n + " not read";
  }

  private static String facts(TestTotals t, CoverageReport coverage) {
    List<String> parts = new ArrayList<>();
    if (t.total() > 0) {
      parts.add(count(t.total(), "test") + ": " + outcomes(t));
    }
    for (CoverageUnit unit : CoverageUnit.values()) {
      Ratio ratio = coverage.of(unit);
      ratio
          .percent(2)
          .ifPresent(
              p ->
                  parts.add(
                      unit.key() + " " + p + " % (" + ratio.covered() + "/" + ratio.total() + ")"));
    }
    return parts.isEmpty() ? "no test and no coverage" : String.join("; ", parts);
  }

  private static String outcomes(TestTotals t) {
    List<String> parts = new ArrayList<>();
    parts.add(t.passed() + " passed" + (t.flaky() > 0 ? " (" + t.flaky() + " flaky)" : ""));
    add(parts, t.failed(), "failed");
    add(parts, t.errors(), "in error");
    add(parts, t.skipped(), "skipped");
    parts.add(String.format(Locale.ROOT, "%.1f s", t.durationMillis() / 1000.0));
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, long n, String word) {
    if (n > 0) {
      parts.add(n + " " + word);
    }
  }

  private static String count(long n, String word) {
    return n + " " + word + (n == 1 ? "" : "s");
  }
}
