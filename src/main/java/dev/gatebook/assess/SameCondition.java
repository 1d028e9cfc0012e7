package dev.gatebook.assess;

import dev.gatebook.model.Condition;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether two audits ask for the same, though the words may have changed a little. */
final class SameCondition {
  private static final double SAME_ID = 0.4;
  private static final double SAME_WORDS = 0.8;

  private SameCondition() {}

  static boolean is(Condition a, Condition b) {
    double alike = alike(words(a), words(b));
    return alike >= SAME_WORDS || (a.id().equals(b.id()) && (isNamed(a) || alike >= SAME_ID));
  }

  /** A bare number may be no more than the position in its list, so it identifies nothing. */
  private static boolean isNamed(Condition condition) {
    return !condition.id().chars().allMatch(Character::isDigit);
  }

  private static double alike(Set<String> a, Set<String> b) {
    long shared = a.stream().filter(b::contains).count();
    return a.isEmpty() && b.isEmpty() ? 1 : 2.0 * shared / (a.size() + b.size());
  }

  private static Set<String> words(Condition condition) {
    String[] words =
        condition.text().plain().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
    return Arrays.stream(words).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
  }

  /** The condition under an id that no other one has. */
  static Condition toldApart(Condition carried, String since, List<Condition> others) {
    boolean free = others.stream().noneMatch(other -> other.id().equals(carried.id()));
    return free ? carried : withId(carried, since + "-" + carried.id());
  }

  private static Condition withId(Condition c, String id) {
    return new Condition(id, c.text(), c.met(), c.owner(), c.due(), c.evidence(), c.at());
  }
}
