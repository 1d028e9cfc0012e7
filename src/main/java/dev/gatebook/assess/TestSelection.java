package dev.gatebook.assess;

import dev.gatebook.model.TestCase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Selects tests by {@code class#name}, by the class, by its simple name, by both with the name of
 * the test, or by that name alone. A class is matched once however many tests it has, and longer
 * names are only made for tests that nothing shorter has selected: runs hold very many tests.
 */
final class TestSelection {
  private final Glob glob;
  private final Map<String, Boolean> classes = new HashMap<>();

  private TestSelection(String pattern) {
    this.glob = new Glob(pattern);
  }

  /** The tests with a name that matches, in the order of the run. */
  static List<TestCase> select(String pattern, List<TestCase> tests) {
    TestSelection selection = new TestSelection(pattern);
    return tests.stream().filter(selection::takes).toList();
  }

  private boolean takes(TestCase test) {
    return classes.computeIfAbsent(test.className(), this::takesClass)
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
