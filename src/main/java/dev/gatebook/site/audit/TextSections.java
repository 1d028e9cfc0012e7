package dev.gatebook.site.audit;

import dev.gatebook.model.Prose;
import dev.gatebook.site.part.ProseBlock;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import java.util.List;
import java.util.Optional;

/** What the author says in prose. */
final class TextSections {
  private TextSections() {}

  static Optional<Section> strengths(AuditContext context) {
    return list(context.statement().strengths(), "strengths", "Strengths")
        .map(s -> s.remarked("As declared"));
  }

  static Optional<Section> nonClaims(AuditContext context) {
    return list(context.statement().nonClaims(), "non-claims", "Not claimed")
        .map(s -> s.noted("What this audit deliberately does not say."));
  }

  static Optional<Section> narrative(AuditContext context) {
    Prose narrative = context.audit().source().narrative();
    return narrative.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Section.of("report", "Report", new ProseBlock(List.of(narrative), false))
                .remarked("Narrative from report.md"));
  }

  private static Optional<Section> list(List<Prose> texts, String id, String title) {
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(Section.of(id, title, new ProseBlock(texts, true)).counted(texts.size()));
  }
}
