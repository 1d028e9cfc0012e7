package dev.gatebook.site.audit;

import dev.gatebook.model.ClaimCheck;
import dev.gatebook.site.chart.ClaimChart;
import dev.gatebook.site.chart.TestBar;
import dev.gatebook.site.part.ChartBlock;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.LinkLine;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.ClaimRows;
import dev.gatebook.site.row.Dates;
import dev.gatebook.site.row.TestBars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is claimed in figures and what was measured. */
final class ClaimsSection {
  private ClaimsSection() {}

  static Optional<Section> of(AuditContext context) {
    List<ClaimCheck> checks = context.audit().assessment().figures();
    if (checks.isEmpty()) {
      return Optional.empty();
    }
    List<Content> contents = new ArrayList<>();
    TestBar declared = TestBars.of(context.statement().declares());
    if (declared.any()) {
      contents.add(chart(context, declared));
    }
    contents.addAll(ClaimRows.of(context, checks));
    if (!context.links().claims().isEmpty()) {
      contents.add(
          new LinkLine(context.links().claims(), "Claims that later audits took back or refuted"));
    }
    long contradicted =
        checks.stream().filter(c -> c.result() == ClaimCheck.Result.CONTRADICTED).count();
    return Optional.of(
        Section.of("measured", "Claimed and measured", contents.toArray(new Content[0]))
            .counted(checks.size())
            .remarked(contradicted == 0 ? "" : contradicted + " contradicted")
            .noted((note(context) + " " + ClaimRows.note(checks)).strip()));
  }

  private static Content chart(AuditContext context, TestBar declared) {
    TestBar measured = TestBars.of(context.audit().measured().totals());
    return new ChartBlock(
        ClaimChart.draw(declared, measured, Dates.day(context.audit())), "", List.of());
  }

  private static String note(AuditContext context) {
    return context.audit().measured().hasTests()
        ? "Dashed outlines are claims, fills are measurements."
        : "No test report was read for this audit.";
  }
}
