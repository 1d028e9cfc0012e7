package dev.gatebook.assess.rules;

import dev.gatebook.model.Checklist;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.stream.Stream;

/** A task that is declared done while an open box of a checklist names it. */
final class DoneOnChecklist implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB032", "Declared done, and named by an open box of a checklist");
  // A shorter id, or one of digits, is found in sentences that do not mean the task.
  private static final int SHORTEST = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    List<Checklist.Item> open =
        dossier.statement().lists().stream()
            .filter(list -> list.kind().equals("checklist"))
            .flatMap(list -> list.items().stream())
            .filter(item -> !item.done())
            .toList();
    return dossier
        .everyTask()
        .filter(task -> task.status().claimsDone() && isTelling(task.id()))
        .flatMap(
            task ->
                open.stream().filter(item -> names(item, task)).map(item -> finding(task, item)));
  }

  private static boolean isTelling(String id) {
    return id.length() >= SHORTEST
        && id.chars().anyMatch(Character::isLetter)
        && id.chars().anyMatch(Character::isDigit);
  }

  private static boolean names(Checklist.Item item, Task task) {
    String text = item.text().plain();
    int at = text.indexOf(task.id());
    while (at >= 0) {
      if (isEdge(text, at - 1) && isEdge(text, at + task.id().length())) {
        return true;
      }
      at = text.indexOf(task.id(), at + 1);
    }
    return false;
  }

  private static boolean isEdge(String text, int at) {
    return at < 0 || at >= text.length() || !isPartOfId(text.charAt(at));
  }

  private static boolean isPartOfId(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private static Finding finding(Task task, Checklist.Item item) {
    String message =
        task.id() + " is declared done, and an open box names it: " + item.text().plain();
    return INFO.finding(task.id(), message, List.of(), List.of(task.at(), item.at()));
  }
}
