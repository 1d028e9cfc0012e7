package dev.gatebook.site.diff;

import dev.gatebook.model.TestCase;

/**
 * What failures with one cause have in common: the type and the first line of the message, without
 * what differs from run to run.
 */
final class FailureCause {
  private static final int LONGEST = 160;

  private FailureCause() {}

  /** The cause in one line; empty where nothing was reported. */
  static String of(TestCase test) {
    String type = test.failure().map(TestCase.Failure::type).orElse("");
    String first =
        test.failure()
            .map(TestCase.Failure::message)
            .orElse("")
            .strip()
            .lines()
            .findFirst()
            .orElse("");
    String message = masked(first.strip());
    boolean typed = type.isEmpty() || message.startsWith(type);
    String cause = typed ? message : message.isEmpty() ? type : type + ": " + message;
    return cause.length() > LONGEST ? cause.substring(0, LONGEST) + "…" : cause;
  }

  /** Numbers, ids and addresses become one sign. */
  private static String masked(String line) {
    StringBuilder masked = new StringBuilder();
    int at = 0;
    while (at < line.length()) {
      int end = at;
      while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
        end++;
      }
      String word = line.substring(at, Math.max(end, at + 1));
      masked.append(word.chars().anyMatch(Character::isDigit) ? "…" : word);
      at += word.length();
    }
    return masked.toString().replace("…-…", "…").replace("…-…", "…").replace("….…", "…");
  }
}
