package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Status;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** "Done" with a reservation, or with work left to do, is not done. */
final class ReservedDone implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning("GB008", "Declared done with a reservation or with work left");

  private static final Set<String> NOTHING =
      Set.of(
          "none",
          "none required",
          "none needed",
          "nothing",
          "nothing left",
          "nothing to do",
          "no",
          "no action",
          "no action needed",
          "no action required",
          "n a",
          "na",
          "not applicable");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier
        .everyTask()
        .filter(task -> task.status().meaning() == Status.DONE)
        .filter(task -> task.status().qualifier().isPresent() || hasWorkLeft(task))
        .map(ReservedDone::finding);
  }

  private static Finding finding(Task task) {
    String limit = task.status().qualifier().map(q -> " only for \"" + q + "\"").orElse("");
    String left = hasWorkLeft(task) ? ", and this is left to do: " + task.action().plain() : "";
    return INFO.finding(
        task.id(), task.id() + " is declared done" + limit + left, List.of(), List.of(task.at()));
  }

  private static boolean hasWorkLeft(Task task) {
    String action =
        task.action().plain().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return !action.isEmpty() && !NOTHING.contains(action);
  }
}
