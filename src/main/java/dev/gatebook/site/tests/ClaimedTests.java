package dev.gatebook.site.tests;

import dev.gatebook.model.ClaimCheck;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.ClaimRows;
import dev.gatebook.site.row.TestBars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the audit declares of tests and coverage, beside what was measured. */
final class ClaimedTests {
  private ClaimedTests() {}

  static Optional<Section> of(AuditContext context) {
    List<ClaimCheck> checks =
        context.audit().assessment().figures().stream().filter(ClaimedTests::concerns).toList();
    if (checks.isEmpty()) {
      return Optional.empty();
    }
    List<Content> contents = new ArrayList<>();
    if (TestBars.of(context.statement().declares()).any()) {
      contents.add(TestBars.declared(context.statement().declares()));
    }
    contents.addAll(ClaimRows.of(context, checks));
    return Optional.of(
        Section.of("declared", "Declared", contents.toArray(new Content[0]))
            .counted(checks.size())
            .remarked("Claims of the audit, drawn hollow")
            .noted(ClaimRows.note(checks)));
  }

  private static boolean concerns(ClaimCheck check) {
    String name = check.declared().name();
    return name.startsWith("tests") || name.startsWith("coverage");
  }
}
