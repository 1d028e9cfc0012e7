package dev.gatebook.site.audit;

import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.CauseRows;
import java.util.Optional;

/** Failing tests by cause, as the auditor sorted them. */
final class CausesSection {
  private CausesSection() {}

  static Optional<Section> of(AuditContext context) {
    return context.statement().causes().isEmpty()
        ? Optional.empty()
        : Optional.of(CauseRows.section(context));
  }
}
