package dev.gatebook.content;

import dev.gatebook.model.Phase;
import dev.gatebook.model.Task;
import java.util.List;

/** The ids of the tasks and checks of a plan: each stands for one piece of work. */
final class TaskIds {
  private final Ids taken;

  private TaskIds(Problems problems) {
    this.taken = new Ids("task or check of this plan", problems);
  }

  /** Says which ids of a plan are used twice, through all of its phases. */
  static void check(List<Form> phases, Problems problems) {
    TaskIds ids = new TaskIds(problems);
    phases.forEach(phase -> phase.each("tasks", form -> form).forEach(t -> ids.take(t, "")));
  }

  private void take(Form task, String otherwise) {
    taken.take(task, "id", otherwise);
    String id = task.maybe("id").orElse(otherwise);
    List<Form> checks = task.each("checks", form -> form);
    for (int i = 0; i < checks.size(); i++) {
      take(checks.get(i), id.isEmpty() ? "" : id + "." + (i + 1));
    }
  }

  /** All ids of a plan in its order. */
  static List<String> of(List<Phase> plan) {
    return plan.stream()
        .flatMap(phase -> phase.tasks().stream())
        .flatMap(Task::tree)
        .map(Task::id)
        .filter(id -> !id.isEmpty())
        .toList();
  }
}
