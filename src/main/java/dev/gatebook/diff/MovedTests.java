package dev.gatebook.diff;

import dev.gatebook.model.TestCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Tests of one name whose class or file has another name now. A class that holds the same tests as
 * before is the same class; then a name that only one test on each side has is the same test; then
 * a name that several have is the one in the class to which others of its class went.
 */
final class MovedTests {
  private final List<TestCase> older;
  private final List<TestCase> newer;
  private final List<TestMatch.Kept> moved = new ArrayList<>();
  private final Map<String, Set<String>> classes = new LinkedHashMap<>();
  private final Map<String, Set<String>> origins = new LinkedHashMap<>();
  private final Set<TestCase> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  private MovedTests(List<TestCase> older, List<TestCase> newer) {
    this.older = older;
    this.newer = newer;
  }

  /** The tests that moved, among those whose key only one side has. */
  static MovedTests among(List<TestCase> older, List<TestCase> newer) {
    MovedTests tests = new MovedTests(older, newer);
    if (!older.isEmpty() && !newer.isEmpty()) {
      tests.byClass();
      tests.byName();
      tests.byNameInClass();
    }
    return tests;
  }

  List<TestMatch.Kept> moved() {
    return moved;
  }

  List<TestCase> gone() {
    return free(older);
  }

  List<TestCase> come() {
    return free(newer);
  }

  private List<TestCase> free(List<TestCase> tests) {
    return tests.stream().filter(test -> !taken.contains(test)).toList();
  }

  /** A class is known by the names of all its tests together. */
  private void byClass() {
    Map<Object, List<List<TestCase>>> left = bySignature(older);
    Map<Object, List<List<TestCase>>> right = bySignature(newer);
    left.forEach(
        (names, groups) -> {
          List<List<TestCase>> others = right.getOrDefault(names, List.of());
          if (groups.size() == 1 && others.size() == 1) {
            List<TestCase> from = groups.get(0);
            List<TestCase> to = others.get(0);
            IntStream.range(0, from.size()).forEach(i -> take(from.get(i), to.get(i)));
          }
        });
  }

  private static Map<Object, List<List<TestCase>>> bySignature(List<TestCase> tests) {
    Map<Object, List<List<TestCase>>> signatures = new LinkedHashMap<>();
    group(tests, MovedTests::holder)
        .values()
        .forEach(
            group -> {
              group.sort(Comparator.comparing(MovedTests::name));
              List<String> names = group.stream().map(MovedTests::name).toList();
              signatures.computeIfAbsent(names, n -> new ArrayList<>()).add(group);
            });
    return signatures;
  }

  private void byName() {
    Map<String, List<TestCase>> right = group(come(), MovedTests::name);
    group(gone(), MovedTests::name)
        .forEach(
            (name, tests) -> {
              List<TestCase> others = right.getOrDefault(name, List.of());
              if (tests.size() == 1 && others.size() == 1) {
                take(tests.get(0), others.get(0));
              }
            });
  }

  private void byNameInClass() {
    Map<String, List<TestCase>> right = group(come(), test -> holder(test) + "#" + name(test));
    for (TestCase test : gone()) {
      List<TestCase> others =
          right.getOrDefault(wentTo(holder(test)) + "#" + name(test), List.of());
      if (others.size() == 1) {
        take(test, others.get(0));
      }
    }
  }

  /** The one class to which all moved tests of a class went, if they are all of its tests. */
  private String wentTo(String from) {
    Set<String> to = classes.getOrDefault(from, Set.of());
    String only = to.size() == 1 ? to.iterator().next() : "";
    return origins.getOrDefault(only, Set.of()).size() == 1 ? only : "";
  }

  private void take(TestCase from, TestCase to) {
    if (taken.contains(to)) {
      return;
    }
    moved.add(new TestMatch.Kept(from, to));
    taken.add(from);
    taken.add(to);
    classes.computeIfAbsent(holder(from), c -> new TreeSet<>()).add(holder(to));
    origins.computeIfAbsent(holder(to), c -> new TreeSet<>()).add(holder(from));
  }

  static String holder(TestCase test) {
    return test.className().isEmpty() ? test.suite() : test.className();
  }

  private static String name(TestCase test) {
    return test.fullName();
  }

  private static Map<String, List<TestCase>> group(
      List<TestCase> tests, Function<TestCase, String> by) {
    Map<String, List<TestCase>> groups = new LinkedHashMap<>();
    for (TestCase test : tests) {
      groups.computeIfAbsent(by.apply(test), key -> new ArrayList<>()).add(test);
    }
    return groups;
  }
}
