package dev.gatebook.assess.rules;

import dev.gatebook.model.Evidence;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What was said later, or no longer counted, cannot have been known to the audit. */
final class WordOfOtherDay implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB093", "Somebody's word is dated after the audit, or had run out");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.statement().date().stream()
        .flatMap(
            day ->
                dossier
                    .everyTask()
                    .flatMap(
                        task ->
                            task.evidence().stream()
                                .flatMap(evidence -> evidence.as(Evidence.Attestation.class))
                                .flatMap(word -> compare(day, task, word))));
  }

  private static Stream<Finding> compare(LocalDate day, Task task, Evidence.Attestation word) {
    Stream<Finding> later =
        word.when().stream()
            .filter(when -> when.isAfter(day))
            .map(when -> finding(task, word, "is dated " + when + ", the audit " + day));
    Stream<Finding> over =
        word.until().stream()
            .filter(until -> until.isBefore(day))
            .map(
                until ->
                    finding(task, word, "counted until " + until + ", the audit is of " + day));
    return Stream.concat(later, over);
  }

  private static Finding finding(Task task, Evidence.Attestation word, String what) {
    String message = Phrase.say("the word of {} for {} {}", word.who().name(), task.id(), what);
    return INFO.finding(task.id(), message, List.of(), List.of(word.basis().at()));
  }
}
