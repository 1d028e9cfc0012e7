package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.Audit;

/** {@code audit.json}: an audit as data. Absent means unknown; zero means zero. */
public final class AuditJson {
  private AuditJson() {}

  /** The audit in the form of {@code schema/audit-json.schema.json}. */
  public static Json.Obj of(Audit audit) {
    return Json.object()
        .put("schemaVersion", 1)
        .put("project", audit.project())
        .put("id", audit.id())
        .end();
  }
}
