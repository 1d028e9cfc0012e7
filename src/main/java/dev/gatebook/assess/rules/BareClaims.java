package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.stream.Stream;

/** What is declared done without anything that could be looked up is a claim and no more. */
final class BareClaims implements Rule {
  private static final RuleInfo INFO = RuleInfo.hint("GB007", "Declared done without evidence");
  private static final int SHOWN = 5;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.assessed().stream().flatMap(BareClaims::of);
  }

  private static Stream<Finding> of(Phase phase) {
    List<Task> done =
        phase.tasks().stream()
            .flatMap(Task::leaves)
            .filter(task -> task.status().claimsDone())
            .toList();
    List<Task> bare = done.stream().filter(task -> task.evidence().isEmpty()).toList();
    return bare.isEmpty() ? Stream.empty() : Stream.of(finding(phase, done, bare));
  }

  private static Finding finding(Phase phase, List<Task> done, List<Task> bare) {
    String message =
        bare.size()
            + " of "
            + done.size()
            + " criteria that are declared done in phase "
            + phase.number()
            + " cite no evidence: "
            + Phrase.list(bare.stream().map(Task::id).toList());
    return INFO.finding(
        phase.id(),
        message,
        List.of(
            Finding.Amount.of("withoutEvidence", bare.size()),
            Finding.Amount.of("done", done.size())),
        bare.stream().limit(SHOWN).map(Task::at).toList());
  }
}
