package dev.gatebook.site.row;

import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Statement;
import dev.gatebook.site.part.Anchors;

/** Names everything in an audit that has a permalink, in the order of the page. */
final class Permalinks {
  private Permalinks() {}

  static Anchors of(Statement statement, Audit audit) {
    Anchors anchors = new Anchors();
    for (AssessedGate gate : audit.assessment().gates()) {
      anchors.of("phase", "", gate.phase().id());
      gate.tasks().forEach(task -> tasks(anchors, gate.phase().id(), task));
    }
    statement.issues().forEach(issue -> anchors.of("issue", "", issue.id()));
    audit
        .assessment()
        .conditions()
        .forEach(condition -> anchors.of("condition", "", condition.condition().id()));
    audit.assessment().figures().forEach(check -> anchors.of("figure", "", check.title()));
    return anchors;
  }

  private static void tasks(Anchors anchors, String phase, AssessedTask task) {
    anchors.of("task", phase, task.task().id());
    task.checks().forEach(check -> tasks(anchors, phase, check));
  }
}
