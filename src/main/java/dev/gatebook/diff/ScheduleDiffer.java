package dev.gatebook.diff;

import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.Estimate;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When things are due: the audit's target, each gate's target and each task. */
final class ScheduleDiffer implements Differ {
  private static final Map<dev.gatebook.model.Unit, Integer> DAYS =
      Map.of(dev.gatebook.model.Unit.DAYS, 1, dev.gatebook.model.Unit.WEEKS, 7);

  @Override
  public Stream<Change> changes(Pair pair) {
    Stream<Change> target =
        new Due("target", "Target", pair.older().target(), pair.newer().target())
            .change(against(pair)).stream();
    Stream<Change> gates = GatePair.all(pair).flatMap(g -> gate(g).change("").stream());
    Stream<Change> tasks = pair.sameTasks().flatMap(t -> task(t).change("").stream());
    Stream<Change> conditions =
        pair.conditions().same().stream()
            .flatMap(c -> condition(c.from(), c.to()).change("").stream());
    return Stream.of(target, gates, tasks, conditions).flatMap(s -> s);
  }

  private static Due gate(GatePair gate) {
    Optional<Target> from = gate.from().flatMap(g -> g.phase().gate().target());
    Optional<Target> to = gate.to().flatMap(g -> g.phase().gate().target());
    return gate.from().isPresent() && gate.to().isPresent()
        ? new Due(gate.id(), "Gate of " + gate.title(), from, to)
        : new Due(gate.id(), gate.title(), Optional.empty(), Optional.empty());
  }

  private static Due task(Same task) {
    return new Due(
        task.to().id(),
        task.to().title(),
        task.from().task().task().due().map(ScheduleDiffer::day),
        task.to().task().task().due().map(ScheduleDiffer::day));
  }

  private static Due condition(AssessedCondition from, AssessedCondition to) {
    return new Due(
        to.condition().id(),
        to.condition().text().plain(),
        from.condition().due().map(ScheduleDiffer::day),
        to.condition().due().map(ScheduleDiffer::day));
  }

  private static Target day(LocalDate date) {
    return new Target(date.toString(), date, date, Prose.EMPTY);
  }

  /** Whether even the most cautious estimate would have kept the older target. */
  private static String against(Pair pair) {
    Optional<LocalDate> day = pair.newer().date();
    Optional<Target> before = pair.older().target();
    Optional<Long> days =
        pair.newer().estimates().stream().flatMap(e -> days(e).stream()).max(Long::compare);
    if (day.isEmpty() || before.isEmpty() || days.isEmpty()) {
      return "";
    }
    LocalDate end = day.get().plusDays(days.get());
    return end.isAfter(before.get().to())
        ? ""
        : "The longest estimate, %s, ends %s, within %s."
            .formatted(Numbers.count(days.get(), "day"), end, TargetWords.of(before.get()));
  }

  private static Optional<Long> days(Estimate estimate) {
    Optional<Integer> factor = Optional.ofNullable(DAYS.get(estimate.duration().unit()));
    return factor.flatMap(
        f ->
            estimate
                .duration()
                .high()
                .map(h -> h.multiply(BigDecimal.valueOf(f)).setScale(0, RoundingMode.CEILING))
                .map(BigDecimal::longValueExact));
  }

  /** Something with a date on both sides, on one or on none. */
  private record Due(String subject, String title, Optional<Target> from, Optional<Target> to) {

    Optional<Change> change(String against) {
      if (from.map(Target::from).equals(to.map(Target::from))
          && from.map(Target::to).equals(to.map(Target::to))) {
        return Optional.empty();
      }
      Fact fact =
          Fact.of(Kind.SCHEDULE, subject, title)
              .is(direction())
              .from(from.map(TargetWords::of).orElse(""))
              .to(to.map(TargetWords::of).orElse(""))
              .because(because(against));
      return Optional.of(new Change.OfSchedule(fact, from, to));
    }

    private Direction direction() {
      if (from.isEmpty() || to.isEmpty()) {
        return to.isEmpty() ? Direction.GOALPOST : Direction.NEUTRAL;
      }
      return Direction.ofGain(from.get().to().compareTo(to.get().to()));
    }

    private String because(String against) {
      String reason = to.map(t -> t.reason().plain()).filter(r -> !r.isEmpty()).orElse("");
      return Stream.of(
              step(), reason.isEmpty() ? "" : "Reason given: " + Sentence.of(reason), against)
          .filter(s -> !s.isEmpty())
          .collect(Collectors.joining(" "));
    }

    private String step() {
      if (from.isEmpty()) {
        return "No date was set before.";
      }
      if (to.isEmpty()) {
        return "No date is set any more.";
      }
      String distance = TargetWords.distance(from.get(), to.get());
      return switch (direction()) {
        case REGRESSION -> "Slipped by " + distance + ".";
        case IMPROVEMENT -> "Earlier by " + distance + ".";
        default -> "The last day is the same.";
      };
    }
  }
}
