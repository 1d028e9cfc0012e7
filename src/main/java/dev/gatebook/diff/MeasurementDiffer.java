package dev.gatebook.diff;

import dev.gatebook.model.Measured;
import dev.gatebook.model.Measurement;
import dev.gatebook.model.PlainNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Figures that tools measured, by name. A step of less than {@link #NOISE} percent of the smaller
 * figure is told and counts as neither better nor worse.
 */
final class MeasurementDiffer implements Differ {
  private static final BigDecimal NOISE = BigDecimal.valueOf(5);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Stream<Change> changes(Pair pair) {
    Map<String, Measurement> older = byName(pair.from().measured());
    Map<String, Measurement> newer = byName(pair.to().measured());
    TreeSet<String> names = new TreeSet<>(older.keySet());
    names.addAll(newer.keySet());
    return names.stream()
        .flatMap(
            name ->
                of(Optional.ofNullable(older.get(name)), Optional.ofNullable(newer.get(name)))
                    .stream());
  }

  /** Two measurements of one name are two runs; the worse one counts, a failed one before all. */
  private static Map<String, Measurement> byName(Measured measured) {
    Map<String, Measurement> byName = new TreeMap<>();
    measured.metrics().forEach(m -> byName.merge(m.name(), m, MeasurementDiffer::worse));
    return byName;
  }

  private static Measurement worse(Measurement a, Measurement b) {
    if (a.failed() != b.failed()) {
      return a.failed() ? a : b;
    }
    return gain(a, b) < 0 ? b : a;
  }

  private static int gain(Measurement from, Measurement to) {
    int up = to.value().compareTo(from.value());
    return from.better() == Measurement.Better.HIGHER ? up : -up;
  }

  private static Optional<Change> of(Optional<Measurement> from, Optional<Measurement> to) {
    if (from.isPresent() && to.isPresent()) {
      return both(from.get(), to.get());
    }
    boolean lost = from.isPresent();
    Fact fact =
        fact(from, to)
            .is(lost ? Direction.REGRESSION : Direction.NEUTRAL)
            .because(lost ? "The newer audit did not measure it." : "Not measured before.");
    return Optional.of(change(fact, false));
  }

  private static Optional<Change> both(Measurement from, Measurement to) {
    boolean same = from.value().compareTo(to.value()) == 0 && from.unit().equals(to.unit());
    if (same && from.failed() == to.failed()) {
      return Optional.empty();
    }
    Fact fact = fact(Optional.of(from), Optional.of(to));
    if (from.failed() != to.failed()) {
      Direction direction = to.failed() ? Direction.REGRESSION : Direction.IMPROVEMENT;
      String because = to.failed() ? "What was measured failed." : "It failed before.";
      return Optional.of(change(fact.is(direction).because(because), false));
    }
    if (!from.unit().equals(to.unit()) || from.better() != to.better()) {
      return Optional.of(change(fact.because("Not comparable: the units differ."), false));
    }
    return Optional.of(change(step(fact, from, to), true));
  }

  private static Fact step(Fact fact, Measurement from, Measurement to) {
    Optional<BigDecimal> percent = percent(from.value(), to.value());
    String by = percent.map(p -> Numbers.signed(p) + " %").orElse("More than nothing");
    boolean noise = isNoise(from.value(), to.value());
    return fact.is(noise ? Direction.NEUTRAL : Direction.ofGain(gain(from, to)))
        .because(
            by
                + (noise
                    ? ", a step of less than " + NOISE + " %: as good as before."
                    : ", measured."));
  }

  /** Held against the smaller of the two, so that a step is as large as the step back. */
  private static boolean isNoise(BigDecimal before, BigDecimal after) {
    BigDecimal least = before.abs().min(after.abs());
    return after.subtract(before).abs().multiply(HUNDRED).compareTo(least.multiply(NOISE)) < 0;
  }

  private static Optional<BigDecimal> percent(BigDecimal before, BigDecimal after) {
    return before.signum() == 0
        ? Optional.empty()
        : Optional.of(
            after.subtract(before).multiply(HUNDRED).divide(before.abs(), 1, RoundingMode.HALF_UP));
  }

  private static Fact fact(Optional<Measurement> from, Optional<Measurement> to) {
    String name = to.or(() -> from).map(Measurement::name).orElse("");
    return Fact.of(Kind.METRIC, name)
        .from(from.map(MeasurementDiffer::words).orElse("not measured"))
        .to(to.map(MeasurementDiffer::words).orElse("not measured"));
  }

  private static String words(Measurement measured) {
    String value = PlainNumber.of(measured.value()) + " " + measured.unit();
    return value.strip() + (measured.failed() ? ", failed" : "");
  }

  private static Change change(Fact fact, boolean comparable) {
    return new Change.OfFigure(fact, Optional.empty(), Optional.empty(), comparable);
  }
}
