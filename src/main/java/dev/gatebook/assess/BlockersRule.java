package dev.gatebook.assess;

import dev.gatebook.assess.rules.Phrase;
import dev.gatebook.model.Decision;
import dev.gatebook.model.Issue;
import dev.gatebook.model.PolicyRule;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No open issue may block a task of the gate, or be a blocker of everything. */
final class BlockersRule implements GateRule {
  private static final String NAME = "no open blocking issue";

  @Override
  public Stream<PolicyRule> apply(GateFacts facts) {
    Set<String> tasks =
        facts.criteria().stream().map(c -> c.task().id()).collect(Collectors.toSet());
    facts.phase().tasks().stream().map(Task::id).forEach(tasks::add);
    List<Issue> blocking =
        facts.statement().issues().stream()
            .filter(issue -> issue.status().isOpen() && blocks(issue, tasks))
            .toList();
    return Stream.of(blocking.isEmpty() ? none() : some(blocking));
  }

  private static boolean blocks(Issue issue, Set<String> tasks) {
    return issue.blocks().isEmpty()
        ? issue.kind().equalsIgnoreCase("blocker")
        : issue.blocks().stream().anyMatch(tasks::contains);
  }

  private static PolicyRule none() {
    return new PolicyRule(
        PolicyRule.About.ISSUES,
        NAME,
        "0",
        "0",
        PolicyRule.Result.HELD,
        Decision.GO,
        "no open issue blocks a task",
        Optional.empty());
  }

  private static PolicyRule some(List<Issue> blocking) {
    List<String> ids = blocking.stream().map(Issue::id).toList();
    SourceRef at = blocking.get(0).at();
    String because =
        Phrase.count(ids.size(), "open issue")
            + (ids.size() == 1 ? " blocks" : " block")
            + " the gate: "
            + Phrase.list(ids);
    return new PolicyRule(
        PolicyRule.About.ISSUES,
        NAME,
        "0",
        Integer.toString(ids.size()),
        PolicyRule.Result.BROKEN,
        Decision.HOLD,
        because,
        Optional.of(at));
  }
}
