package dev.gatebook.assess;

import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Standing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Declared counts of checks beside those of the plan. How many there are can be counted; how many
 * passed lies between those that evidence verifies and those that nothing speaks against.
 *
 * @param leaves every criterion of the phases under assessment
 * @param comparable whether the plan lists all that is counted: a task that states a number of
 *     checks and lists fewer can not be counted
 */
record CheckGauge(List<AssessedTask> leaves, boolean comparable) implements Gauge {
  CheckGauge {
    leaves = List.copyOf(leaves);
  }

  /** The checks of these tasks. */
  static CheckGauge of(List<AssessedTask> tasks) {
    return new CheckGauge(
        tasks.stream().flatMap(AssessedTask::leaves).toList(),
        tasks.stream().allMatch(CheckGauge::listsAll));
  }

  /**
   * The checks that one task lists; it may state more than it lists, and then cannot be counted.
   */
  static CheckGauge ofOne(AssessedTask task) {
    List<AssessedTask> leaves = task.checks().isEmpty() ? List.of() : task.leaves().toList();
    Optional<Long> stated = task.task().declares().exactCount("checks.total");
    return new CheckGauge(leaves, stated.filter(total -> total > leaves.size()).isEmpty());
  }

  private static boolean listsAll(AssessedTask task) {
    long listed = task.leaves().count();
    return task.task()
        .declares()
        .exactCount("checks.total")
        .filter(total -> total != listed)
        .isEmpty();
  }

  @Override
  public Optional<ClaimCheck> read(Claim claim) {
    return switch (claim.name()) {
      case "checks.total" -> Optional.of(total(claim));
      case "checks.passed" -> Optional.of(passed(claim));
      default -> Optional.empty();
    };
  }

  private ClaimCheck total(Claim claim) {
    if (!comparable || leaves.isEmpty()) {
      return claim.unknown("the plan does not list every check that is counted");
    }
    return claim.against(leaves.size(), List.of());
  }

  private ClaimCheck passed(Claim claim) {
    if (!comparable || leaves.isEmpty()) {
      return claim.unknown("the plan does not list every check that is counted");
    }
    long verified = leaves.stream().filter(l -> l.standing() == Standing.VERIFIED).count();
    long possible = leaves.stream().filter(CheckGauge::mayHavePassed).count();
    if (verified == possible
        || claim.declared().low().filter(l -> exceeds(l, possible)).isPresent()) {
      return claim.against(possible, List.of());
    }
    String found = Long.toString(verified);
    return claim.unknown(
        found,
        "declared "
            + claim.declared().written()
            + ", evidence verifies "
            + found
            + " of "
            + leaves.size());
  }

  private static boolean mayHavePassed(AssessedTask leaf) {
    return leaf.task().status().claimsDone()
        && leaf.standing() != Standing.CONTRADICTED
        && leaf.standing() != Standing.FAILED;
  }

  private static boolean exceeds(BigDecimal least, long possible) {
    return least.compareTo(BigDecimal.valueOf(possible)) > 0;
  }
}
