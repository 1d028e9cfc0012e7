package dev.gatebook.diff;

import java.util.Map;

/** A figure's dotted name in words. */
final class FigureTitle {
  private static final Map<String, String> WORDS =
      Map.of(
          "tests.total", "tests",
          "tests.passed", "passing tests",
          "tests.failed", "failing tests",
          "tests.errors", "tests in error",
          "tests.skipped", "skipped tests",
          "tests.flaky", "flaky tests");

  private FigureTitle() {}

  /** Such as "passing tests"; a name of the author's own stays as it is. */
  static String of(String name) {
    if (name.startsWith("coverage.")) {
      return name.substring("coverage.".length()) + " coverage";
    }
    return WORDS.getOrDefault(name, name);
  }
}
