package dev.gatebook.content;

import dev.gatebook.model.NaturalOrder;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Policy;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
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

  /**
   * The phases of a folder, by number, then by id.
   *
   * @param whole whether every file was read to its end, so that what is not there is not planned
   */
  record Plan(List<Phase> phases, boolean whole) {
    Plan {
      phases = List.copyOf(phases);
    }
  }

  /** The plan of a folder. */
  Plan read(ContentFolder phases) {
    Names names = new Names("phase", desk.problems());
    List<SourceFile> files = phases.filesNamed(".yml");
    files.forEach(file -> names.take(id(phases, file), SourceRef.of(file.path())));
    List<Sheet> read = files.stream().map(file -> sheet(id(phases, file), file)).toList();
    PhaseNumbers.check(read.stream().map(Sheet::form).toList(), desk.problems());
    List<Sheet> sheets = read.stream().sorted(Comparator.comparing(Sheet::phase, ORDER)).toList();
    TaskIds.check(sheets.stream().map(Sheet::form).toList(), desk.problems());
    boolean whole = files.stream().noneMatch(file -> desk.problems().isCut(file.path()));
    return new Plan(sheets.stream().map(Sheet::phase).toList(), whole);
  }

  /** A phase and the keys it was read from. */
  private record Sheet(Phase phase, Form form) {}

  private Sheet sheet(String id, SourceFile file) {
    Form form = desk.read(file, PlanShape.PHASE);
    return new Sheet(PhaseReader.read(id, form, policy, tasks), form);
  }

  private static String id(ContentFolder folder, SourceFile file) {
    String name = folder.relative(file);
    return name.substring(0, name.length() - ".yml".length());
  }
}
