package dev.gatebook.diff;

import dev.gatebook.model.PlainNumber;
import dev.gatebook.model.Scores;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Scores: each aspect, the author's overall score and the mean that follows from the aspects. */
final class ScoreDiffer implements Differ {
  private static final String OVERALL = "overall";
  private static final String MEAN = "mean";

  @Override
  public Stream<Change> changes(Pair pair) {
    Optional<Scores> from = pair.older().scores();
    Optional<Scores> to = pair.newer().scores();
    Map<String, BigDecimal> older = rows(from);
    Map<String, BigDecimal> newer = rows(to);
    Set<String> names = new LinkedHashSet<>(older.keySet());
    names.addAll(newer.keySet());
    List<Change> changes = new ArrayList<>();
    for (String name : names) {
      Row row =
          new Row(name, Optional.ofNullable(older.get(name)), Optional.ofNullable(newer.get(name)));
      if (row.differs() || isOtherScale(from, to)) {
        changes.add(change(row, from, to));
      }
    }
    return changes.stream();
  }

  private static Map<String, BigDecimal> rows(Optional<Scores> scores) {
    Map<String, BigDecimal> rows = new LinkedHashMap<>();
    scores.ifPresent(
        s -> {
          s.overall().ifPresent(o -> rows.put(OVERALL, o));
          s.mean().ifPresent(m -> rows.put(MEAN, m));
          s.aspects().forEach(a -> rows.put(a.name(), a.score()));
        });
    return rows;
  }

  private static boolean isOtherScale(Optional<Scores> from, Optional<Scores> to) {
    return from.isPresent() && to.isPresent() && from.get().of().compareTo(to.get().of()) != 0;
  }

  private static Change change(Row row, Optional<Scores> from, Optional<Scores> to) {
    boolean otherScale = isOtherScale(from, to);
    Fact fact =
        Fact.of(Kind.SCORE, row.name(), row.title())
            .is(otherScale ? Direction.NEUTRAL : Direction.ofGain(row.sign()))
            .from(words(row, row.from(), from))
            .to(words(row, row.to(), to))
            .because(
                otherScale
                    ? "Not comparable: the scales differ."
                    : because(row, new Means(from, to)));
    return new Change.OfScore(fact, row.from(), row.to());
  }

  private static String words(Row row, Optional<BigDecimal> score, Optional<Scores> scores) {
    String label =
        row.name().equals(OVERALL)
            ? scores.map(Scores::label).filter(l -> !l.isEmpty()).map(l -> ", " + l).orElse("")
            : "";
    return score
            .map(
                s ->
                    PlainNumber.of(s) + scores.map(c -> " of " + PlainNumber.of(c.of())).orElse(""))
            .orElse("")
        + label;
  }

  private static String because(Row row, Means means) {
    if (row.from().isEmpty()) {
      return "The older audit did not score it.";
    }
    if (row.to().isEmpty()) {
      return "The newer audit does not score it.";
    }
    String step = Numbers.signed(row.difference());
    if (row.name().equals(MEAN)) {
      return step + ", computed from the aspects.";
    }
    return row.name().equals(OVERALL) ? step + means.beside() + "." : step + ".";
  }

  /** The means of the aspects on both sides. */
  private record Means(Optional<Scores> from, Optional<Scores> to) {
    String beside() {
      Optional<BigDecimal> before = from.flatMap(Scores::mean);
      Optional<BigDecimal> after = to.flatMap(Scores::mean);
      if (before.isEmpty() || after.isEmpty()) {
        return "";
      }
      return "; the mean of its parts went %s, from %s to %s"
          .formatted(
              Numbers.signed(after.get().subtract(before.get())),
              PlainNumber.of(before.get()),
              PlainNumber.of(after.get()));
    }
  }

  private record Row(String name, Optional<BigDecimal> from, Optional<BigDecimal> to) {
    boolean differs() {
      return from.isEmpty() || to.isEmpty() || sign() != 0;
    }

    int sign() {
      return from.isEmpty() || to.isEmpty() ? 0 : to.get().compareTo(from.get());
    }

    BigDecimal difference() {
      return to.orElse(BigDecimal.ZERO).subtract(from.orElse(BigDecimal.ZERO));
    }

    String title() {
      return switch (name) {
        case OVERALL -> "Overall score";
        case MEAN -> "Mean of the aspects";
        default -> name;
      };
    }
  }
}
