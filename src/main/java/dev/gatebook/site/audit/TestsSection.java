package dev.gatebook.site.audit;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Measured;
import dev.gatebook.site.part.LinkLine;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.TestBars;
import java.util.Optional;

/** The test run in one bar, with the way to the test results. */
final class TestsSection {
  private TestsSection() {}

  static Optional<Section> of(AuditContext context) {
    Measured measured = context.audit().measured();
    LinkLine more = new LinkLine(context.links().tests(), "Suites, failures and traces");
    if (measured.hasTests()) {
      return Optional.of(
          Section.of("tests", "Tests", TestBars.measured(measured.totals()), more)
              .counted(measured.totals().passed() + " of " + measured.totals().total())
              .remarked("Measured from " + Numbers.count(measured.artifacts().size(), "artifact")));
    }
    return declared(context, more);
  }

  private static Optional<Section> declared(AuditContext context, LinkLine more) {
    Figures figures = context.statement().declares();
    if (!TestBars.of(figures).any()) {
      return Optional.empty();
    }
    return Optional.of(
        Section.of("tests", "Tests", TestBars.declared(figures), more)
            .remarked("Declared only; no report was read"));
  }
}
