package dev.gatebook.assess;

import dev.gatebook.model.TestCase;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Selects tests by a tag or property behind {@code @}, or by the suite, by {@code class#name}, by
 * the class, by its simple name, by both with the name of the test, or by that name alone. A class
 * is matched once however many tests it has, and longer names are only made for tests that nothing
 * shorter has selected: runs hold very many tests.
 */
public final class TestSelection {
  /** Matches every test, whatever its names are. */
  static final String ALL = "*";

  private final Glob glob;
  private final Map<String, Boolean> classes = new HashMap<>();
  private final Map<String, Boolean> suites = new HashMap<>();

  private TestSelection(String pattern) {
    this.glob = new Glob(pattern);
  }

  /** The tests with a name that matches, in the order of the run. */
  public static List<TestCase> select(String pattern, List<TestCase> tests) {
    return pattern.equals(ALL) ? tests : new PickedTests(tests, places(tests, of(pattern)));
  }

  /** The places of the tests that are selected. */
  static BitSet places(List<TestCase> tests, Predicate<TestCase> selection) {
    BitSet places = new BitSet(tests.size());
    int place = 0;
    for (TestCase test : tests) {
      places.set(place++, selection.test(test));
    }
    return places;
  }

  /** Whether a test has a name that matches; asked for one test after the other. */
  static Predicate<TestCase> of(String pattern) {
    if (pattern.startsWith("@")) {
      Glob tag = new Glob(pattern.substring(1));
      return test -> isTagged(test, tag);
    }
    TestSelection selection = new TestSelection(pattern);
    return selection.glob.isPlain() && pattern.indexOf('#') < 0
        ? test -> named(test, pattern)
        : selection::takes;
  }

  /** A property counts as written, {@code name=value}, and by its value. */
  private static boolean isTagged(TestCase test, Glob tag) {
    return test.tags().stream()
        .anyMatch(
            written ->
                tag.matches(written) || tag.matches(written.substring(written.indexOf('=') + 1)));
  }

  /** The same as {@link #takes} for a pattern that is the name itself. */
  private static boolean named(TestCase test, String name) {
    String type = test.className();
    return type.equals(name)
        || (type.endsWith(name) && simple(type).equals(name))
        || test.suite().equals(name)
        || test.name().equals(name);
  }

  private boolean takes(TestCase test) {
    return classes.computeIfAbsent(test.className(), this::takesClass)
        || suites.computeIfAbsent(test.suite(), glob::matches)
        || glob.matches(test.name())
        || (glob.mayMatchAcross('#') && takesBoth(test));
  }

  private boolean takesClass(String type) {
    return glob.matches(type) || glob.matches(simple(type));
  }

  private boolean takesBoth(TestCase test) {
    String name = "#" + test.name();
    return glob.matches(test.className() + name)
        || glob.matches(simple(test.className()) + name)
        || glob.matches(test.key());
  }

  private static String simple(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('/')) + 1);
  }
}
