package dev.gatebook.diff;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import dev.gatebook.model.TestCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which measured test of the newer audit is which of the older one: by key, and then, for a class
 * or file that was renamed, by a name that only one test on each side has.
 *
 * @param same tests that both audits measured
 * @param gone tests that only the older audit measured
 * @param come tests that only the newer audit measured
 */
record TestMatch(List<Kept> same, List<TestCase> gone, List<TestCase> come) {

  /** A test that both audits measured. */
  record Kept(TestCase from, TestCase to) {
    boolean isMoved() {
      return !from.key().equals(to.key());
    }
  }

  static TestMatch of(Measured older, Measured newer) {
    Map<String, TestCase> before = byKey(older.tests());
    Map<String, TestCase> after = byKey(newer.tests());
    List<Kept> same = new ArrayList<>();
    before.forEach(
        (key, test) -> {
          Optional.ofNullable(after.get(key)).ifPresent(now -> same.add(new Kept(test, now)));
        });
    same.forEach(
        kept -> {
          before.remove(kept.from().key());
          after.remove(kept.to().key());
        });
    moved(before, after, same);
    return new TestMatch(same, List.copyOf(before.values()), List.copyOf(after.values()));
  }

  /** Two tests of one key are one test; the worse outcome counts. */
  private static Map<String, TestCase> byKey(List<TestCase> tests) {
    Map<String, TestCase> byKey = new TreeMap<>();
    for (TestCase test : tests) {
      byKey.merge(test.key(), test, (a, b) -> a.outcome().compareTo(b.outcome()) <= 0 ? a : b);
    }
    return byKey;
  }

  private static void moved(
      Map<String, TestCase> before, Map<String, TestCase> after, List<Kept> same) {
    Map<String, List<TestCase>> left = byName(before);
    Map<String, List<TestCase>> right = byName(after);
    left.forEach(
        (name, tests) -> {
          List<TestCase> others = right.getOrDefault(name, List.of());
          if (tests.size() == 1 && others.size() == 1) {
            same.add(new Kept(tests.get(0), others.get(0)));
            before.remove(tests.get(0).key());
            after.remove(others.get(0).key());
          }
        });
  }

  private static Map<String, List<TestCase>> byName(Map<String, TestCase> tests) {
    Map<String, List<TestCase>> byName = new LinkedHashMap<>();
    for (TestCase test : tests.values()) {
      byName.computeIfAbsent(test.name() + test.parameters(), name -> new ArrayList<>()).add(test);
    }
    return byName;
  }

  /** Why the two runs cannot be compared test by test; empty when they can. */
  Optional<String> otherPopulation(Measured older, Measured newer) {
    Set<String> before = producers(older);
    Set<String> after = producers(newer);
    boolean otherProducer = !before.isEmpty() && !after.isEmpty() && disjoint(before, after);
    if (otherProducer) {
      return Optional.of(
          "the reports come from %s, before from %s"
              .formatted(String.join(", ", after), String.join(", ", before)));
    }
    int least = same.size() + Math.min(gone.size(), come.size());
    return same.size() * 2 < least
        ? Optional.of("only %d of %d tests are in both runs".formatted(same.size(), least))
        : Optional.empty();
  }

  private static boolean disjoint(Set<String> a, Set<String> b) {
    return a.stream().noneMatch(b::contains);
  }

  private static Set<String> producers(Measured measured) {
    Set<String> producers = new TreeSet<>();
    for (Artifact artifact : measured.artifacts()) {
      if (artifact.tests().total() > 0) {
        producers.add(artifact.dialect().isEmpty() ? artifact.format() : artifact.dialect());
      }
    }
    return producers;
  }
}
