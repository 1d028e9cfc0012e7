package dev.gatebook.content;

import dev.gatebook.model.Phase;
import dev.gatebook.model.Policy;
import dev.gatebook.model.SourceFile;
import java.util.Comparator;
import java.util.List;

/** Reads the phases of a folder in order. */
final class PlanReader {
  private static final Comparator<Phase> ORDER =
      Comparator.comparing(Phase::number, NaturalOrder.INSTANCE)
          .thenComparing(Phase::id, NaturalOrder.INSTANCE);

  private final Desk desk;
  private final Policy policy;
  private final TaskReader tasks;

  PlanReader(Desk desk, Policy policy, StatusWords words) {
    this.desk = desk;
    this.policy = policy;
    this.tasks = new TaskReader(words, desk.problems());
  }

  /** The phases of a folder, by number, then by id. */
  List<Phase> read(ContentFolder phases) {
    return phases.filesNamed(".yml").stream()
        .map(file -> phase(phases, file))
        .sorted(ORDER)
        .toList();
  }

  private Phase phase(ContentFolder folder, SourceFile file) {
    String name = folder.relative(file);
    String id = name.substring(0, name.length() - ".yml".length());
    return PhaseReader.read(id, desk.read(file, PlanShape.PHASE), policy, tasks);
  }
}
