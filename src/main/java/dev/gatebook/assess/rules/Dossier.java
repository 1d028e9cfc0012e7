package dev.gatebook.assess.rules;

import dev.gatebook.model.Assessment;
import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Statement;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the consistency rules read.
 *
 * @param previous the audit before this one
 * @param assessment everything that was assessed before findings are looked for
 */
public record Dossier(
    AuditSource source, Optional<Audit> previous, Measured measured, Assessment assessment) {
  /** What the auditor states. */
  Statement statement() {
    return source.statement();
  }

  /** The phases that the audit is about. */
  List<Phase> assessed() {
    return assessment.gates().stream().filter(g -> g.assessed()).map(g -> g.phase()).toList();
  }

  /** Every task and check of the plan, parents before their parts. */
  Stream<Task> everyTask() {
    return source.plan().stream().flatMap(phase -> phase.tasks().stream()).flatMap(Task::tree);
  }
}
