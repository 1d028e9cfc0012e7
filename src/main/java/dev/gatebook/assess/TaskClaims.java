package dev.gatebook.assess;

import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Task;
import dev.gatebook.model.TestCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The counts of tests that tasks declare for themselves, beside those of the tests that they cite.
 * A task that cites no tests says nothing that could be measured.
 */
record TaskClaims(Measured measured) {
  /** The claims of every task that makes one, by its id. */
  Map<String, List<ClaimCheck>> of(List<Phase> plan) {
    Map<String, List<ClaimCheck>> all = new LinkedHashMap<>();
    plan.stream()
        .flatMap(phase -> phase.tasks().stream())
        .flatMap(TaskClaims::tree)
        .forEach(task -> all.put(task.id(), of(task)));
    return all;
  }

  /** The task and all its parts. */
  static Stream<Task> tree(Task task) {
    return Stream.concat(Stream.of(task), task.checks().stream().flatMap(TaskClaims::tree));
  }

  private List<ClaimCheck> of(Task task) {
    List<String> cited = cited(task);
    if (cited.isEmpty() || task.declares().isEmpty()) {
      return List.of();
    }
    TestGauge gauge = new TestGauge(measured, selected(cited));
    return task.declares().all().stream()
        .flatMap(figure -> gauge.read(new Claim(task.id(), figure)).stream())
        .toList();
  }

  private static List<String> cited(Task task) {
    return tree(task)
        .flatMap(part -> part.evidence().stream())
        .filter(Evidence.Tests.class::isInstance)
        .map(evidence -> ((Evidence.Tests) evidence).select())
        .distinct()
        .toList();
  }

  private List<TestCase> selected(List<String> patterns) {
    return patterns.stream()
        .flatMap(pattern -> TestSelection.select(pattern, measured.tests()).stream())
        .distinct()
        .toList();
  }
}
