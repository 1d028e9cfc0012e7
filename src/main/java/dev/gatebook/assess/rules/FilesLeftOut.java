package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A task whose checks go through delivered files one by one, and that leaves some out. */
final class FilesLeftOut implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB046", "A check of all files goes through some of them");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Set<String> delivered = Places.delivered(dossier.statement());
    return dossier
        .everyTask()
        .filter(task -> task.status().claimsDone() && task.checks().size() > 1)
        .flatMap(task -> compare(task, delivered));
  }

  private static Stream<Finding> compare(Task task, Set<String> delivered) {
    Set<String> named = new TreeSet<>();
    for (Task check : task.checks()) {
      if (!delivered.contains(check.title().plain())) {
        return Stream.empty();
      }
      named.add(check.title().plain());
    }
    List<String> rest = delivered.stream().filter(path -> !named.contains(path)).toList();
    return rest.isEmpty() ? Stream.empty() : Stream.of(finding(task, named.size(), rest));
  }

  private static Finding finding(Task task, int named, List<String> rest) {
    int delivered = named + rest.size();
    String message =
        Phrase.say(
            "{} goes through {} of {} delivered files and leaves out {}",
            task.id(),
            named,
            delivered,
            Phrase.list(rest));
    return INFO.finding(
        task.id(),
        message,
        List.of(Finding.Amount.of("named", named), Finding.Amount.of("delivered", delivered)),
        List.of(task.at()));
  }
}
