package dev.gatebook.site.tests;

import dev.gatebook.model.CausePattern;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Measured;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestTotals;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.Empty;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.CauseRows;
import dev.gatebook.site.row.TestBars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sections of a page of test results in their order. */
public final class TestsSections {
  private TestsSections() {}

  /**
   * Every section that has something to show.
   *
   * @param causes what the project sorts failures by today
   * @param lists what goes on, on other pages
   */
  public static List<Section> of(AuditContext context, List<CausePattern> causes, LongLists lists) {
    Measured measured = context.audit().measured();
    SuiteBook book = suites(measured, lists);
    FailureBook failures = failures(measured, LongLists.own(context.audit(), causes), lists);
    List<Optional<Section>> sections = new ArrayList<>();
    sections.add(measured(context));
    sections.add(ClaimedTests.of(context));
    sections.add(ArtifactsSection.of(context));
    sections.add(FailuresSection.of(failures, context.links()));
    if (!context.statement().causes().isEmpty()) {
      sections.add(Optional.of(CauseRows.section(context)));
    }
    sections.add(SuitesSection.of(book, lists.suites(), context.links()));
    sections.add(TasksOfTests.of(context, lists.uncited().isPresent()));
    sections.addAll(found(context, book, failures));
    return sections.stream().flatMap(Optional::stream).toList();
  }

  /** The sections of a look at artifacts that belong to no audit: nothing is declared of them. */
  public static List<Section> ofReport(AuditContext context, LongLists lists) {
    Measured measured = context.audit().measured();
    SuiteBook book = suites(measured, lists);
    FailureBook failures = failures(measured, List.of(), lists);
    List<Optional<Section>> sections = new ArrayList<>();
    if (measured.hasTests()) {
      sections.add(measured(context));
    }
    sections.add(ArtifactsSection.of(context));
    sections.add(FailuresSection.of(failures, context.links()));
    sections.add(SuitesSection.of(book, lists.suites(), context.links()));
    sections.addAll(found(context, book, failures));
    List<Section> some = sections.stream().flatMap(Optional::stream).toList();
    return some.isEmpty() ? List.of(nothing()) : some;
  }

  private static Section nothing() {
    Content empty =
        new Empty(
            "No test artifact",
            "None of the files that were named holds results, coverage, findings or measurements.",
            "",
            "");
    return Section.of("measured", "Measured", empty);
  }

  private static SuiteBook suites(Measured measured, LongLists lists) {
    return lists.suites().map(LongSuites::book).orElseGet(() -> SuiteBook.of(measured.tests()));
  }

  private static FailureBook failures(
      Measured measured, List<CausePattern> causes, LongLists lists) {
    return lists
        .failures()
        .map(LongFailures::book)
        .orElseGet(() -> FailureBook.of(measured.tests(), causes));
  }

  /** What was found, whoever claims it. */
  private static List<Optional<Section>> found(
      AuditContext context, SuiteBook book, FailureBook failures) {
    Measured measured = context.audit().measured();
    TestTotals totals = measured.totals();
    List<Optional<Section>> sections = new ArrayList<>();
    sections.add(TestTables.skipped(someOf(measured, totals.skipped())));
    TestTotals found = book.totals();
    long asDeclared = found.expectedFailures() + found.knownFailures();
    sections.add(TestTables.asDeclared(someOf(measured, asDeclared)));
    sections.add(TestTables.slowest(measured.tests()));
    sections.add(TestTables.flaky(someOf(measured, totals.flaky())));
    sections.add(CoverageSection.of(context));
    sections.add(AnalysisSection.of(context));
    sections.add(MetricsSection.of(measured.metrics()));
    sections.add(ReportsSection.of(context));
    sections.add(EveryTest.of(book, failures, context.links()));
    return sections;
  }

  /** Looking through very many tests takes time, and nothing is found where none is counted. */
  private static List<TestCase> someOf(Measured measured, long counted) {
    return counted == 0 ? List.of() : measured.tests();
  }

  private static Optional<Section> measured(AuditContext context) {
    if (context.audit().measured().hasTests()) {
      TestTotals totals = context.audit().measured().totals();
      return Optional.of(Section.of("measured", "Measured", TestBars.measured(totals)));
    }
    Figures declared = context.statement().declares();
    boolean claimed = TestBars.of(declared).any();
    Content empty =
        new Empty(
            "No test report for this audit",
            claimed
                ? "The counts below are declared only and drawn hollow. No artifact shows them."
                : "No count of tests is declared, and no artifact shows one.",
            context.links().source() + "artifacts/",
            "Reports in the audit's folder artifacts, or found by the project's artifact globs, are"
                + " read and fill this page. Criteria that need one read Missing.");
    Section section = Section.of("measured", "Measured", empty);
    return Optional.of(section);
  }
}
