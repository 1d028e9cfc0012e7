package dev.gatebook.diff;

import dev.gatebook.model.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Strengths that the newer audit does not list any more, or words more carefully. */
final class StrengthDiffer implements Differ {
  private static final double SAME_STRENGTH = 0.5;
  private static final Set<String> FIRM =
      Set.of(
          "verified",
          "proven",
          "tested",
          "complete",
          "fully",
          "all",
          "every",
          "always",
          "operational",
          "atomic",
          "excellent",
          "guaranteed");
  private static final Set<String> HEDGES =
      Set.of(
          "mostly",
          "partly",
          "partial",
          "minor",
          "except",
          "but",
          "almost",
          "nearly",
          "should",
          "seems",
          "sound",
          "some",
          "largely",
          "generally",
          "basic");

  @Override
  public Stream<Change> changes(Pair pair) {
    List<String> gone = texts(pair.older().strengths());
    List<String> come = texts(pair.newer().strengths());
    List<String> both = gone.stream().filter(come::contains).toList();
    gone.removeAll(both);
    come.removeAll(both);
    if (both.isEmpty() && come.isEmpty() && gone.size() > 1) {
      return Stream.of(noneLeft(gone));
    }
    List<Change> changes = new ArrayList<>();
    for (String before : gone) {
      Optional<String> after = closest(before, come);
      after.ifPresent(come::remove);
      changes.add(after.map(a -> reworded(before, a)).orElseGet(() -> removed(before)));
    }
    come.stream().map(StrengthDiffer::added).forEach(changes::add);
    return changes.stream();
  }

  private static List<String> texts(List<Prose> strengths) {
    return new ArrayList<>(strengths.stream().map(Prose::plain).toList());
  }

  private static Optional<String> closest(String before, List<String> candidates) {
    Likeness words = Likeness.of(before);
    return candidates.stream()
        .filter(c -> Likeness.of(c).within(words) >= SAME_STRENGTH)
        .max(
            Comparator.comparingDouble((String c) -> Likeness.of(c).to(words))
                .thenComparing(Comparator.reverseOrder()));
  }

  private static Change reworded(String before, String after) {
    boolean weaker =
        count(before, FIRM) > count(after, FIRM) || count(before, HEDGES) < count(after, HEDGES);
    return change(
        Fact.of(Kind.STRENGTH_WEAKENED, before)
            .is(weaker ? Direction.REGRESSION : Direction.NEUTRAL)
            .from(before)
            .to(after)
            .because(weaker ? "Worded more carefully." : "Worded differently."));
  }

  private static Change removed(String before) {
    return change(
        Fact.of(Kind.STRENGTH_WEAKENED, before)
            .is(Direction.REGRESSION)
            .from(before)
            .because("Not listed as a strength any more."));
  }

  private static Change added(String after) {
    return new Change.OfDetail(
        Fact.of(Kind.DETAIL, "strength").to(after).because("Not listed as a strength before."));
  }

  private static Change noneLeft(List<String> gone) {
    return change(
        Fact.of(Kind.STRENGTH_WEAKENED, "strengths", "Strengths")
            .from(String.join("; ", gone))
            .because(
                "The newer audit lists no strengths; the older one listed " + gone.size() + "."));
  }

  private static long count(String text, Set<String> words) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(words::contains)
        .count();
  }

  private static Change change(Fact fact) {
    return new Change.OfClaim(fact, Optional.empty());
  }
}
