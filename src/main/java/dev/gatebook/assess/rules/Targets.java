package dev.gatebook.assess.rules;

import dev.gatebook.model.Evidence;
import dev.gatebook.model.Expectation;
import dev.gatebook.model.Policy;
import dev.gatebook.model.Task;
import java.util.Map;
import java.util.TreeMap;

/** What evidence asks of figures that an author can declare, by the dotted name of the figure. */
final class Targets implements Evidence.Cases<Map<String, Expectation>> {
  /** What a policy asks for. */
  static Map<String, Expectation> of(Policy policy) {
    Map<String, Expectation> targets = new TreeMap<>();
    policy.tests().forEach((count, bound) -> targets.put("tests." + count.key(), bound));
    policy.coverage().forEach((unit, bound) -> targets.put("coverage." + unit.key(), bound));
    return targets;
  }

  /** Whether the task looks at coverage within a part of the code only. */
  static boolean isOfPart(Task task, String figure) {
    boolean asked =
        task.evidence().stream().anyMatch(e -> e.match(new Targets()).containsKey(figure));
    return figure.startsWith("coverage.")
        && !asked
        && task.evidence().stream().anyMatch(e -> e.kind().equals("coverage"));
  }

  /** Only a look at all tests can be compared with a figure for all tests. */
  @Override
  public Map<String, Expectation> tests(Evidence.Tests tests) {
    Map<String, Expectation> targets = new TreeMap<>();
    if (tests.select().equals("*")) {
      tests.counts().forEach((count, bound) -> targets.put("tests." + count.key(), bound));
    }
    return targets;
  }

  @Override
  public Map<String, Expectation> coverage(Evidence.Coverage coverage) {
    Map<String, Expectation> targets = new TreeMap<>();
    if (coverage.within().isEmpty()) {
      coverage.shares().forEach((unit, bound) -> targets.put("coverage." + unit.key(), bound));
    }
    return targets;
  }

  @Override
  public Map<String, Expectation> file(Evidence.File file) {
    return Map.of();
  }

  @Override
  public Map<String, Expectation> findings(Evidence.Findings findings) {
    return Map.of();
  }

  @Override
  public Map<String, Expectation> metric(Evidence.Metric metric) {
    return Map.of();
  }

  @Override
  public Map<String, Expectation> artifact(Evidence.Kept artifact) {
    return Map.of();
  }

  @Override
  public Map<String, Expectation> dependency(Evidence.Dependency dependency) {
    return Map.of();
  }

  @Override
  public Map<String, Expectation> commit(Evidence.Commit commit) {
    return Map.of();
  }

  @Override
  public Map<String, Expectation> command(Evidence.Command command) {
    return Map.of();
  }

  @Override
  public Map<String, Expectation> link(Evidence.Link link) {
    return Map.of();
  }

  @Override
  public Map<String, Expectation> attestation(Evidence.Attestation attestation) {
    return Map.of();
  }
}
