package dev.gatebook.site.tests;

import dev.gatebook.model.CausePattern;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Project;
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
   */
  public static List<Section> of(AuditContext context, List<CausePattern> causes) {
    Measured measured = context.audit().measured();
    List<Optional<Section>> sections = new ArrayList<>();
    sections.add(measured(context));
    sections.add(ClaimedTests.of(context));
    sections.add(ArtifactsSection.of(measured));
    sections.add(FailuresSection.of(measured.tests(), own(context, causes)));
    if (!context.statement().causes().isEmpty()) {
      sections.add(Optional.of(CauseRows.section(context)));
    }
    sections.add(TasksOfTests.of(context));
    sections.add(SuitesSection.of(measured.tests()));
    sections.add(TestTables.skipped(measured.tests()));
    sections.add(TestTables.slowest(measured.tests()));
    sections.add(TestTables.flaky(measured.tests()));
    sections.add(CoverageSection.of(measured.coverage()));
    sections.add(AnalysisSection.of(measured));
    sections.add(MetricsSection.of(measured.metrics()));
    sections.add(ReportsSection.of(context));
    sections.add(EveryTest.of(measured.tests()));
    return sections.stream().flatMap(Optional::stream).toList();
  }

  /** A recorded audit is sorted by the causes that its project named on its day. */
  private static List<CausePattern> own(AuditContext context, List<CausePattern> causes) {
    return context.audit().source().project().map(Project::causes).orElse(causes);
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
