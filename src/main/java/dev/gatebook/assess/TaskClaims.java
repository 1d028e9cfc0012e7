package dev.gatebook.assess;

import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Task;
import dev.gatebook.model.TestCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures that tasks declare for themselves: tests beside those that they cite, checks beside
 * those that they list.
 */
record TaskClaims(Measured measured) {
  /** The claims of every task that makes one, by its id. */
  Map<String, List<ClaimCheck>> of(List<AssessedTask> tasks) {
    Map<String, List<ClaimCheck>> all = new LinkedHashMap<>();
    tasks.stream().flatMap(AssessedTask::tree).forEach(t -> all.put(t.task().id(), of(t)));
    return all;
  }

  private List<ClaimCheck> of(AssessedTask assessed) {
    Task task = assessed.task();
    if (task.declares().all().isEmpty()) {
      return List.of();
    }
    List<Gauge> gauges = gauges(assessed);
    return task.declares().all().stream()
        .map(figure -> read(gauges, new Claim(task.id(), figure)))
        .toList();
  }

  private List<Gauge> gauges(AssessedTask task) {
    List<Gauge> gauges = new ArrayList<>();
    List<String> cited = cited(task.task());
    if (!cited.isEmpty()) {
      gauges.add(new TestGauge(measured, selected(cited)));
    }
    gauges.add(CheckGauge.ofOne(task));
    return gauges;
  }

  private static ClaimCheck read(List<Gauge> gauges, Claim claim) {
    return gauges.stream()
        .flatMap(gauge -> gauge.read(claim).stream())
        .findFirst()
        .orElseGet(() -> claim.unknown(reason(claim)));
  }

  private static String reason(Claim claim) {
    return claim.name().startsWith("tests.")
        ? "the task cites no tests that it could be measured by"
        : "nothing is measured under this name for a task";
  }

  private static List<String> cited(Task task) {
    return task.tree()
        .flatMap(part -> part.evidence().stream())
        .flatMap(evidence -> evidence.as(Evidence.Tests.class))
        .map(Evidence.Tests::select)
        .distinct()
        .toList();
  }

  private List<TestCase> selected(List<String> patterns) {
    return patterns.size() == 1
        ? TestSelection.select(patterns.get(0), measured.tests())
        : patterns.stream()
            .flatMap(pattern -> TestSelection.select(pattern, measured.tests()).stream())
            .distinct()
            .toList();
  }
}
