package dev.gatebook.assess.rules;

import dev.gatebook.model.Evidence;
import java.util.stream.Stream;

/** Every recorded run in an audit: those of its statement, its tasks and its conditions. */
final class Runs {
  private Runs() {}

  static Stream<Evidence.Command> of(Dossier dossier) {
    Stream<Evidence> ofTasks = dossier.everyTask().flatMap(task -> task.evidence().stream());
    Stream<Evidence> ofConditions =
        dossier.statement().decisions().stream()
            .flatMap(declared -> declared.conditions().stream())
            .flatMap(condition -> condition.evidence().stream());
    return Stream.of(dossier.statement().runs().stream(), ofTasks, ofConditions)
        .flatMap(all -> all)
        .flatMap(evidence -> evidence.as(Evidence.Command.class));
  }
}
