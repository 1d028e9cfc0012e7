package dev.gatebook.assess.rules;

import dev.gatebook.model.Evidence;
import dev.gatebook.model.Expectation;
import dev.gatebook.model.Policy;
import dev.gatebook.model.Task;
import java.util.Map;
import java.util.TreeMap;

/** What evidence asks of figures that an author can declare, by the dotted name of the figure. */
final class Targets {
  private Targets() {}

  /** What a policy asks for. */
  static Map<String, Expectation> of(Policy policy) {
    Map<String, Expectation> targets = new TreeMap<>();
    policy.tests().forEach((count, bound) -> targets.put("tests." + count.key(), bound));
    policy.coverage().forEach((unit, bound) -> targets.put("coverage." + unit.key(), bound));
    return targets;
  }

  /** Whether the task looks at coverage within a part of the code only. */
  static boolean isOfPart(Task task, String figure) {
    boolean asked = task.evidence().stream().anyMatch(e -> Targets.of(e).containsKey(figure));
    return figure.startsWith("coverage.")
        && !asked
        && task.evidence().stream().anyMatch(e -> e.kind().equals("coverage"));
  }

  /** What a piece of evidence asks for; only a look at all of a figure can be held against it. */
  static Map<String, Expectation> of(Evidence evidence) {
    Map<String, Expectation> targets = new TreeMap<>();
    evidence
        .as(Evidence.Tests.class)
        .filter(tests -> tests.select().equals("*"))
        .forEach(
            tests ->
                tests
                    .counts()
                    .forEach((count, bound) -> targets.put("tests." + count.key(), bound)));
    evidence
        .as(Evidence.Coverage.class)
        .filter(coverage -> coverage.within().isEmpty())
        .forEach(
            coverage ->
                coverage
                    .shares()
                    .forEach((unit, bound) -> targets.put("coverage." + unit.key(), bound)));
    return targets;
  }
}
