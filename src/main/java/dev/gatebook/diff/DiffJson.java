package dev.gatebook.diff;

import dev.gatebook.json.Json;

/** The diff as {@code diff.json}; its shape is published as {@code diff-json.schema.json}. */
public final class DiffJson {
  private static final int SCHEMA_VERSION = 1;

  private DiffJson() {}

  /** The diff as data, with the changes in their order. */
  public static Json.Obj of(AuditDiff diff) {
    return Json.object()
        .put("schemaVersion", SCHEMA_VERSION)
        .put("project", diff.to().project())
        .put("from", diff.from().id())
        .put("to", diff.to().id())
        .put("headline", diff.headline())
        .put("counts", counts(diff.counts()))
        .put("groups", groups(diff))
        .put("changes", Json.list(diff.changes(), DiffJson::change))
        .put("rejudgement", RejudgementJson.of(diff.rejudgement()))
        .end();
  }

  private static Json counts(Counts counts) {
    return Json.object()
        .put("regression", counts.regression())
        .put("improvement", counts.improvement())
        .put("goalpost", counts.goalpost())
        .put("neutral", counts.neutral())
        .end();
  }

  /** Only groups that have a change, in the order of the page. */
  private static Json groups(AuditDiff diff) {
    Json.Fields groups = Json.object();
    for (Group group : Group.values()) {
      int count = diff.count(group);
      if (count > 0) {
        groups.put(group.key(), count);
      }
    }
    return groups.end();
  }

  private static Json change(Change change) {
    Json.Fields fields =
        Json.object()
            .put("kind", change.kind())
            .put("group", change.group().key())
            .put("subject", change.subject())
            .put("direction", change.direction().key())
            .put("before", change.before())
            .put("after", change.after())
            .put("because", change.because());
    change.moved().ifPresent(move -> fields.put("move", move.key()));
    return fields.end();
  }
}
