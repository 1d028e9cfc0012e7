package dev.gatebook.site.tests;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Prose;
import dev.gatebook.site.FullAudit;
import dev.gatebook.site.row.AuditContext;
import java.util.Optional;

/** Audits that measured something, as their pages see them. */
public final class Contexts {
  private Contexts() {}

  /** The first audit of its project. */
  public static AuditContext of(Measured measured) {
    return context(measured, Optional.empty());
  }

  /** An audit after one that measured something else. */
  static AuditContext of(Measured measured, Measured before) {
    return context(measured, Optional.of(audit(before)));
  }

  private static AuditContext context(Measured measured, Optional<Audit> before) {
    return AuditContext.of(
        Prose.literal("App"), Prose.EMPTY, audit(measured), before, new PlainLinks());
  }

  private static Audit audit(Measured measured) {
    return FullAudit.input(3, measured).projects().get(0).latest().orElseThrow();
  }
}
