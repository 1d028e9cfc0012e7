package dev.gatebook.model;

import java.util.ArrayList;
import java.util.List;

/** What passed and skipped tests hold that did not plainly pass, and was not plainly skipped. */
public final class TestParts {
  private static final String AS_DECLARED = "failed as expected";

  private TestParts() {}

  /** Both, each behind a word for what it is a part of; empty for none. */
  public static String sentence(TestTotals totals) {
    List<String> sentences = new ArrayList<>();
    sentence(sentences, "Of those that passed ", ofPassed(totals));
    sentence(sentences, "Of the skipped ones ", ofSkipped(totals));
    return String.join(" ", sentences);
  }

  private static void sentence(List<String> sentences, String of, String parts) {
    if (!parts.isEmpty()) {
      sentences.add(of + parts + ".");
    }
  }

  /** A word for a count with its parts behind it, such as {@code skipped (1 not run)}. */
  public static String word(String word, String parts) {
    return parts.isEmpty() ? word : word + " (" + parts + ")";
  }

  /** Of the tests that passed, such as {@code 1 flaky, 2 failed as expected}; empty for none. */
  public static String ofPassed(TestTotals totals) {
    List<String> parts = new ArrayList<>();
    add(parts, totals.flaky(), "flaky");
    add(parts, totals.expectedFailures(), AS_DECLARED);
    return String.join(", ", parts);
  }

  /** Of the skipped tests, such as {@code 2 failed as expected, 1 not run}; empty for none. */
  public static String ofSkipped(TestTotals totals) {
    List<String> parts = new ArrayList<>();
    add(parts, totals.knownFailures(), AS_DECLARED);
    add(parts, totals.notRun(), "not run");
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, long count, String word) {
    if (count > 0) {
      parts.add(count + " " + word);
    }
  }
}
