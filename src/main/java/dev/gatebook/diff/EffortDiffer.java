package dev.gatebook.diff;

import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Audit;
import dev.gatebook.model.EffortSum;
import dev.gatebook.model.Estimate;
import dev.gatebook.model.PlainNumber;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How much work is left: the sum over the tasks not done, and the author's own estimates. */
final class EffortDiffer implements Differ {

  @Override
  public Stream<Change> changes(Pair pair) {
    return Stream.concat(remaining(pair).stream(), estimates(pair));
  }

  private static Optional<Change> remaining(Pair pair) {
    EffortSum before = sum(pair.from());
    EffortSum after = sum(pair.to());
    if (before.count() == 0 && after.count() == 0) {
      return Optional.empty();
    }
    return change(
        Fact.of(Kind.EFFORT, "remaining", "Effort of the tasks not done"),
        before.quantity(),
        after.quantity(),
        "%s with an effort, before %s.%s"
            .formatted(
                Numbers.count(after.count(), "open task"), before.count(), times(before, after)));
  }

  private static String times(EffortSum before, EffortSum after) {
    return before
        .quantity()
        .flatMap(from -> after.quantity().flatMap(to -> new QuantityMove(from, to).times()))
        .map(times -> " About " + PlainNumber.of(times) + " times as much.")
        .orElse("");
  }

  private static EffortSum sum(Audit audit) {
    List<Quantity> efforts =
        audit.assessment().gates().stream()
            .flatMap(gate -> gate.tasks().stream())
            .flatMap(EffortDiffer::left)
            .toList();
    return EffortSum.of(efforts);
  }

  /** The effort of a task that is not done, or of its checks where it names none itself. */
  private static Stream<Quantity> left(AssessedTask task) {
    return task.task().effort().isPresent()
        ? task.task().effort().stream().filter(effort -> isLeft(task))
        : task.checks().stream().flatMap(EffortDiffer::left);
  }

  private static boolean isLeft(AssessedTask task) {
    return !task.standing().isMet()
        && task.standing() != Standing.NOT_APPLICABLE
        && !task.task().status().claimsDone();
  }

  private static Stream<Change> estimates(Pair pair) {
    Map<String, Quantity> older = named(pair.older());
    Map<String, Quantity> newer = named(pair.newer());
    return newer.keySet().stream()
        .filter(older::containsKey)
        .flatMap(
            name ->
                change(
                    Fact.of(Kind.EFFORT, "estimate " + name, "Estimate, " + name),
                    Optional.ofNullable(older.get(name)),
                    Optional.ofNullable(newer.get(name)),
                    "The author's own estimate of the rest.")
                    .stream());
  }

  private static Map<String, Quantity> named(Statement statement) {
    Map<String, Quantity> named = new LinkedHashMap<>();
    for (Estimate estimate : statement.estimates()) {
      named.putIfAbsent(estimate.name(), estimate.duration());
    }
    return named;
  }

  private static Optional<Change> change(
      Fact fact, Optional<Quantity> from, Optional<Quantity> to, String because) {
    Optional<QuantityMove> move = from.flatMap(a -> to.map(b -> new QuantityMove(a, b)));
    if (move.filter(QuantityMove::isSame).isPresent()) {
      return Optional.empty();
    }
    boolean comparable = move.map(QuantityMove::isComparable).orElse(true);
    Fact whole =
        fact.is(Direction.ofGain(-move.map(QuantityMove::sign).orElse(0)))
            .from(from.map(Quantity::written).orElse("none stated"))
            .to(to.map(Quantity::written).orElse("none stated"))
            .because(comparable ? because : "Not comparable: the units differ. " + because);
    return Optional.of(new Change.OfFigure(whole, from, to, comparable));
  }
}
