package dev.gatebook.site.tests;

import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Audit;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Expectation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of coverage: of the whole by gates and tasks, of a package by tasks. Of several
 * bounds the highest counts.
 */
final class CoverageTargets {
  private final Map<String, Map<CoverageUnit, Expectation>> byPackage = new HashMap<>();

  private CoverageTargets() {}

  /** The targets of an audit. */
  static CoverageTargets of(Audit audit) {
    CoverageTargets targets = new CoverageTargets();
    for (AssessedGate gate : audit.assessment().gates()) {
      if (gate.assessed()) {
        targets.add("", gate.phase().gate().policy().coverage());
      }
      gate.everyTask().forEach(targets::add);
    }
    return targets;
  }

  private void add(AssessedTask task) {
    task.task().evidence().stream()
        .flatMap(evidence -> evidence.as(Evidence.Coverage.class))
        .forEach(asked -> add(asked.within().map(w -> slashed(w)).orElse(""), asked.shares()));
  }

  private void add(String name, Map<CoverageUnit, Expectation> asked) {
    Map<CoverageUnit, Expectation> own = byPackage.computeIfAbsent(name, n -> new HashMap<>());
    asked.forEach(
        (unit, bound) ->
            own.merge(unit, bound, (a, b) -> a.bound().compareTo(b.bound()) < 0 ? b : a));
  }

  /** Packages are reported with dots or with slashes, by tool. */
  private static String slashed(String name) {
    return name.replace('.', '/');
  }

  /** Whether anything is asked. */
  boolean any() {
    return byPackage.values().stream().anyMatch(asked -> !asked.isEmpty());
  }

  /** What is asked of the whole. */
  Optional<Expectation> whole(CoverageUnit unit) {
    return find("", unit);
  }

  /** What is asked of a package alone. */
  Optional<Expectation> of(String name, CoverageUnit unit) {
    return name.isEmpty() ? Optional.empty() : find(slashed(name), unit);
  }

  private Optional<Expectation> find(String name, CoverageUnit unit) {
    return Optional.ofNullable(byPackage.getOrDefault(name, Map.of()).get(unit));
  }
}
