package dev.gatebook.assess.rules;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The checks that the audit declares must be those of the plan. A task that states its own count
 * stands for it; any other counts by the checks that it lists, and by itself when it lists none.
 * What does not apply may be counted among the checks or not.
 */
final class ListedChecks implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error("GB012", "The declared checks differ from the listed ones");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Figures figures = dossier.statement().declares();
    Optional<Long> passed = figures.exactCount("checks.passed");
    Optional<Long> total = figures.exactCount("checks.total");
    Tally listed = tally(dossier);
    boolean agrees =
        passed.filter(p -> p != listed.passed()).isEmpty()
            && total
                .filter(t -> t != listed.total() && t != listed.total() - idle(dossier))
                .isEmpty();
    return agrees || listed.total() == 0 ? Stream.empty() : Stream.of(finding(dossier, listed));
  }

  private static long idle(Dossier dossier) {
    return dossier.assessed().stream()
        .flatMap(phase -> phase.tasks().stream())
        .filter(task -> task.declares().exactCount("checks.total").isEmpty())
        .mapToLong(StatedChecks::idle)
        .sum();
  }

  /** What the assessed phases list. */
  static Ratio listed(Dossier dossier) {
    Tally tally = tally(dossier);
    return new Ratio(Math.min(tally.passed(), tally.total()), tally.total());
  }

  private static Tally tally(Dossier dossier) {
    return dossier.assessed().stream()
        .flatMap(phase -> phase.tasks().stream())
        .map(Tally::of)
        .reduce(new Tally(0, 0), Tally::plus);
  }

  private static Finding finding(Dossier dossier, Tally listed) {
    Figures figures = dossier.statement().declares();
    long passed = figures.exactCount("checks.passed").orElse(listed.passed());
    long total = figures.exactCount("checks.total").orElse(listed.total());
    String message =
        "checks are declared as "
            + new Tally(passed, total)
            + " and listed as "
            + listed
            + difference(dossier, listed.passed() - passed);
    return INFO.finding(
        "checks",
        message,
        List.of(
            Finding.Amount.of("declared", passed),
            Finding.Amount.of("listed", listed.passed()),
            Finding.Amount.of("declaredTotal", total),
            Finding.Amount.of("listedTotal", listed.total())),
        places(dossier));
  }

  /** When the gap is just what one component counts, the headline is probably older than it. */
  private static String difference(Dossier dossier, long missing) {
    if (missing == 0) {
      return "";
    }
    List<String> alike =
        dossier.assessed().stream()
            .flatMap(phase -> phase.tasks().stream())
            .filter(task -> missing > 0 && Tally.of(task).passed() == missing)
            .map(Task::id)
            .toList();
    String gap = ": " + Math.abs(missing) + (missing > 0 ? " are missing" : " are too many");
    return gap
        + (alike.isEmpty()
            ? ""
            : ", as many as " + Phrase.list(alike) + (alike.size() == 1 ? " counts" : " count"));
  }

  private static List<SourceRef> places(Dossier dossier) {
    return Stream.concat(
            Stream.of("checks.passed", "checks.total")
                .flatMap(name -> dossier.statement().declares().find(name).stream())
                .map(Figures.Figure::at),
            dossier.assessed().stream().map(Phase::at))
        .toList();
  }

  private record Tally(long passed, long total) {
    static Tally of(Task task) {
      long done = task.leaves().filter(leaf -> leaf.status().claimsDone()).count();
      return new Tally(
          task.declares().exactCount("checks.passed").orElse(done),
          task.declares().exactCount("checks.total").orElse(task.leaves().count()));
    }

    Tally plus(Tally other) {
      return new Tally(passed + other.passed, total + other.total);
    }

    @Override
    public String toString() {
      return passed + "/" + total;
    }
  }
}
