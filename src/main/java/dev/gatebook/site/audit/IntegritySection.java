package dev.gatebook.site.audit;

import dev.gatebook.model.Finding;
import dev.gatebook.site.part.LinkLine;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.FindingRows;
import java.util.List;
import java.util.Optional;

/** What does not agree: the certain findings, with the way to all of them. */
final class IntegritySection {
  private static final int SHOWN = 5;

  private IntegritySection() {}

  static Optional<Section> of(AuditContext context) {
    List<Finding> findings = context.audit().assessment().findings();
    if (findings.isEmpty()) {
      return Optional.empty();
    }
    List<Finding> certain =
        findings.stream().filter(f -> f.certainty() == Finding.Certainty.CERTAIN).toList();
    String all = "All " + Numbers.count(findings.size(), "finding") + " with numbers and places";
    return Optional.of(
        Section.of(
                "findings",
                "Integrity",
                FindingRows.of(context, certain.stream().limit(SHOWN).toList()),
                new LinkLine(context.links().integrity(), all))
            .counted(findings.size())
            .remarked(
                Numbers.count(certain.size(), "certain finding")
                    + ", "
                    + Numbers.count(findings.size() - certain.size(), "hint")));
  }
}
