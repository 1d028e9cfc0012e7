package dev.gatebook.assess.rules;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Severity;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.stream.Stream;

/**
 * The id of the audit before on a task with another title: what is said of the one is taken for the
 * other.
 */
final class IdReused implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "GB078",
          "An id stands for another task than before",
          Severity.WARNING,
          Finding.Certainty.HINT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.previous().stream()
        .flatMap(
            before ->
                dossier
                    .everyTask()
                    .flatMap(
                        now ->
                            Earlier.tasks(before)
                                .filter(then -> then.id().equals(now.id()))
                                .filter(then -> !Earlier.isAlike(then, now))
                                .map(then -> finding(before, then, now))));
  }

  private static Finding finding(Audit before, Task then, Task now) {
    String message =
        Phrase.say(
            "{} is \"{}\", in {} it was \"{}\"", now.id(), now.title(), before.id(), then.title());
    return INFO.finding(now.id(), message, List.of(), List.of(now.at(), then.at()));
  }
}
