package dev.gatebook.diff;

import java.util.Locale;
import java.util.Map;

/** A figure's dotted name in words, the same on every page. */
public final class FigureTitle {
  private static final Map<String, String> WORDS =
      Map.of(
          "tests.total", "tests",
          "tests.passed", "passing tests",
          "tests.failed", "failing tests",
          "tests.errors", "tests in error",
          "tests.skipped", "skipped tests",
          "tests.flaky", "flaky tests");

  private FigureTitle() {}

  /**
   * Such as "passing tests" or, of {@code bugs.fixed}, "bugs fixed"; an id stays as it is, and so
   * does what a figure is of.
   */
  public static String of(String name) {
    int of = name.indexOf(" of ");
    if (of > 0) {
      return of(name.substring(0, of)) + name.substring(of);
    }
    if (name.startsWith("coverage.")) {
      return name.substring("coverage.".length()) + " coverage";
    }
    boolean isId = name.chars().anyMatch(c -> Character.isDigit(c));
    return WORDS.getOrDefault(name, isId ? name : apart(name));
  }

  private static String apart(String name) {
    return name.replace('.', ' ').replace('-', ' ').replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
