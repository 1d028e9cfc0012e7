package dev.gatebook.diff;

import dev.gatebook.model.TestCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What may have become of a test that only one of the audits measured: it has parameters now, or
 * another name. A name counts as like another one in the same class from {@link #LIKE_NAME} of
 * common words on. These are guesses and worded as such; such a test still counts as removed and as
 * added.
 */
final class TestHints {
  private static final double LIKE_NAME = 0.6;

  /** A class that changed more than this is not searched for renamed tests. */
  private static final int MOST_PAIRS = 10_000;

  private final IdentityHashMap<TestCase, String> hints = new IdentityHashMap<>();

  private TestHints() {}

  static TestHints of(TestMatch match) {
    TestHints found = new TestHints();
    Map<String, List<TestCase>> gone = byClass(match.gone());
    Map<String, List<TestCase>> come = byClass(match.come());
    gone.forEach(
        (name, older) -> {
          List<TestCase> newer = come.getOrDefault(name, List.of());
          found.parameters(older, newer);
          found.names(found.open(older), found.open(newer));
        });
    return found;
  }

  /** The guess as a sentence; empty when there is none. */
  String of(TestCase test) {
    return hints.getOrDefault(test, "");
  }

  private List<TestCase> open(List<TestCase> tests) {
    return tests.stream().filter(test -> !hints.containsKey(test)).toList();
  }

  private void parameters(List<TestCase> older, List<TestCase> newer) {
    Map<String, List<TestCase>> before = byName(older);
    Map<String, List<TestCase>> after = byName(newer);
    before.forEach(
        (name, tests) -> {
          List<TestCase> others = after.getOrDefault(name, List.of());
          if (isPlain(tests) && isParametrised(others)) {
            told(tests, "It seems to have parameters now: " + cases(others));
            told(others, "It seems to have had no parameters before.");
          } else if (isParametrised(tests) && isPlain(others)) {
            told(tests, "It seems to have no parameters now.");
            told(others, "It seems to have had parameters before: " + cases(tests));
          }
        });
  }

  private static boolean isPlain(List<TestCase> tests) {
    return tests.size() == 1 && tests.get(0).parameters().isEmpty();
  }

  private static boolean isParametrised(List<TestCase> tests) {
    return !tests.isEmpty() && tests.stream().noneMatch(test -> test.parameters().isEmpty());
  }

  private static String cases(List<TestCase> tests) {
    return Numbers.count(tests.size(), "case") + ".";
  }

  private void told(List<TestCase> tests, String hint) {
    tests.forEach(test -> hints.put(test, hint));
  }

  private void names(List<TestCase> older, List<TestCase> newer) {
    if ((long) older.size() * newer.size() > MOST_PAIRS) {
      return;
    }
    List<Alike> pairs = new ArrayList<>();
    List<Likeness> words = newer.stream().map(TestHints::words).toList();
    for (TestCase before : older) {
      Likeness own = words(before);
      for (int i = 0; i < newer.size(); i++) {
        TestCase after = newer.get(i);
        double likeness = own.to(words.get(i));
        if (likeness >= LIKE_NAME && before.parameters().equals(after.parameters())) {
          pairs.add(new Alike(before, after, likeness));
        }
      }
    }
    pairs.sort(Alike.BEST_FIRST);
    for (Alike pair : pairs) {
      if (!hints.containsKey(pair.from()) && !hints.containsKey(pair.to())) {
        hints.put(pair.from(), "Perhaps it is " + pair.to().name() + " now, by the like name.");
        hints.put(pair.to(), "Perhaps it was " + pair.from().name() + ", by the like name.");
      }
    }
  }

  /** Two tests of one class and how much of their names they share. */
  private record Alike(TestCase from, TestCase to, double likeness) {
    static final Comparator<Alike> BEST_FIRST =
        Comparator.comparingDouble((Alike pair) -> -pair.likeness())
            .thenComparing(
                pair -> new TreeSet<>(Set.of(pair.from().name(), pair.to().name())).toString());
  }

  /** The words of a name such as {@code rejectsAnEmptyFile} or {@code rejects_an_empty_file}. */
  private static Likeness words(TestCase test) {
    StringBuilder words = new StringBuilder();
    for (char c : test.name().toCharArray()) {
      words.append(Character.isUpperCase(c) ? " " : "").append(c);
    }
    return Likeness.of(words.toString());
  }

  private static Map<String, List<TestCase>> byClass(List<TestCase> tests) {
    Map<String, List<TestCase>> byClass = new LinkedHashMap<>();
    for (TestCase test : tests) {
      String holder = test.className().isEmpty() ? test.suite() : test.className();
      byClass.computeIfAbsent(holder, c -> new ArrayList<>()).add(test);
    }
    return byClass;
  }

  private static Map<String, List<TestCase>> byName(List<TestCase> tests) {
    Map<String, List<TestCase>> byName = new TreeMap<>();
    tests.forEach(test -> byName.computeIfAbsent(test.name(), n -> new ArrayList<>()).add(test));
    return byName;
  }
}
