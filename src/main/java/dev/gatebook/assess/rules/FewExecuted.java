package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.stream.Stream;

/**
 * Criteria declared done of which fewer than half cite something that ran. Reading code shows that
 * it is there, running it shows that it works. What somebody tried by hand and vouches for is
 * neither, and one or two criteria are too few to speak of most.
 */
final class FewExecuted implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB042", "Most of what is declared done was never run");

  private static final int FEWEST = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.assessed().stream().flatMap(FewExecuted::of);
  }

  private static Stream<Finding> of(Phase phase) {
    List<Task> done =
        phase.tasks().stream()
            .flatMap(Task::leaves)
            .filter(task -> task.mandatory() && task.status().claimsDone())
            .filter(task -> !Evidences.isWordOnly(task))
            .toList();
    List<Task> unexecuted = done.stream().filter(task -> !Evidences.ran(task)).toList();
    int ran = done.size() - unexecuted.size();
    return ran * 2 >= done.size() || done.size() < FEWEST
        ? Stream.empty()
        : Stream.of(finding(phase, ran, unexecuted));
  }

  private static Finding finding(Phase phase, int ran, List<Task> rest) {
    int done = ran + rest.size();
    String message =
        Phrase.say(
            "{} of {} mandatory criteria declared done in phase {} cite something that ran; {}"
                + " rest on reading or on somebody's word: {}",
            ran,
            done,
            phase.number(),
            rest.size(),
            Phrase.list(Phrase.ids(rest)));
    return INFO.finding(
        phase.id(),
        message,
        List.of(
            Finding.Amount.of("executed", ran),
            Finding.Amount.of("done", done),
            Finding.Amount.of("unexecuted", rest.size())),
        List.of(phase.at(), rest.get(0).at()));
  }
}
