package dev.gatebook.site.tests;

import dev.gatebook.diff.FigureTitle;
import dev.gatebook.diff.Sentence;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Figures;
import dev.gatebook.model.TestParts;
import dev.gatebook.model.TestTotals;
import dev.gatebook.site.part.Figure;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.row.AuditContext;
import java.util.ArrayList;
import java.util.List;

/** The totals of a run beside what was declared of it. */
public final class TestFigures {
  private TestFigures() {}

  /** The strip below the title; without a report there is nothing to count. */
  public static List<Figure> of(AuditContext context) {
    if (!context.audit().measured().hasTests()) {
      return List.of();
    }
    TestTotals totals = context.audit().measured().totals();
    Figures declared = context.statement().declares();
    List<Figure> figures = new ArrayList<>();
    figures.add(
        figure(
            "Passing", totals.passed(), totals, note(ofPassed(totals), said(declared, "passed"))));
    long failing = totals.failed() + totals.errors();
    figures.add(figure("Failing", failing, totals, failed(totals, declared)));
    String ofSkipped = TestParts.ofSkipped(totals);
    figures.add(
        figure("Skipped", totals.skipped(), totals, note(ofSkipped, said(declared, "skipped"))));
    if (totals.flaky() > 0) {
      figures.add(new Figure("Flaky", Numbers.grouped(totals.flaky()), "", "counted as passing"));
    }
    figures.add(new Figure("Total", Numbers.grouped(totals.total()), "", said(declared, "total")));
    figures.add(
        new Figure("Time", Numbers.duration(totals.durationMillis()), "", "sum of all tests"));
    coverage(context.audit().measured().coverage(), figures);
    return figures;
  }

  private static Figure figure(String name, long count, TestTotals totals, String note) {
    return new Figure(name, Numbers.grouped(count), Numbers.share(count, totals.total()), note);
  }

  private static String failed(TestTotals totals, Figures declared) {
    String errors = totals.errors() == 0 ? "" : totals.errors() + " with errors";
    return note(errors, said(declared, "failed"));
  }

  /** Flaky tests have a figure of their own. */
  private static String ofPassed(TestTotals totals) {
    long expected = totals.expectedFailures();
    return expected == 0 ? "" : Numbers.grouped(expected) + " failed as expected";
  }

  private static String note(String first, String second) {
    return first + (first.isEmpty() || second.isEmpty() ? "" : ", ") + second;
  }

  private static String said(Figures declared, String name) {
    return declared
        .find("tests." + name)
        .map(f -> Numbers.quantity(f.quantity()) + " declared")
        .orElse("");
  }

  private static void coverage(CoverageReport report, List<Figure> figures) {
    for (CoverageUnit unit : CoverageUnit.values()) {
      if (report.of(unit).hasData()) {
        String name = Sentence.capital(FigureTitle.of("coverage." + unit.key()));
        String of = report.of(unit).covered() + " of " + report.of(unit).total();
        figures.add(new Figure(name, Numbers.share(report.of(unit)), "", of));
        return;
      }
    }
  }
}
