package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.stream.Stream;

/**
 * A criterion that names a vulnerability and is declared done, and cites nothing that could be
 * looked up, such as the manifest with the version.
 */
final class AdvisoryWithoutEvidence implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB073", "A fixed vulnerability has no evidence");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    List<Task> bare =
        dossier
            .everyTask()
            .flatMap(Task::leaves)
            .filter(task -> task.status().claimsDone() && task.evidence().isEmpty())
            .filter(task -> task.refs().stream().anyMatch(ref -> ref.startsWith("CVE-")))
            .distinct()
            .toList();
    return bare.isEmpty() ? Stream.empty() : Stream.of(finding(bare));
  }

  private static Finding finding(List<Task> bare) {
    String message =
        Phrase.say(
            "{} a vulnerability without anything that shows the fix: {}",
            bare.size() == 1 ? "1 criterion done names" : bare.size() + " criteria done name",
            Phrase.list(Phrase.ids(bare)));
    return INFO.finding(
        bare.get(0).id(),
        message,
        List.of(Finding.Amount.of("bare", bare.size())),
        bare.stream().map(Task::at).toList());
  }
}
