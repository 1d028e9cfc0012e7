package dev.gatebook.diff;

import dev.gatebook.model.Issue;
import java.util.List;
import java.util.Locale;

/** How bad an issue is, in the author's words and as a rank. */
public final class SeverityWords {
  private static final List<String> WORST_FIRST =
      List.of(
          "blocker",
          "blocking",
          "critical",
          "urgent",
          "high",
          "major",
          "medium",
          "moderate",
          "low",
          "minor",
          "trivial",
          "info");

  private SeverityWords() {}

  /** Severity and priority, such as {@code critical P0}. */
  public static String of(Issue issue) {
    return (issue.severity() + " " + issue.priority()).strip();
  }

  /** Negative when the issue got worse; 0 when it did not change or the words do not tell. */
  public static int gain(Issue from, Issue to) {
    int before = WORST_FIRST.indexOf(from.severity().toLowerCase(Locale.ROOT));
    int after = WORST_FIRST.indexOf(to.severity().toLowerCase(Locale.ROOT));
    if (before >= 0 && after >= 0 && before != after) {
      return Integer.compare(after, before);
    }
    boolean ranked = isRank(from.priority()) && isRank(to.priority());
    return ranked ? Integer.compare(rank(to.priority()), rank(from.priority())) : 0;
  }

  /** The digit alone: {@code p1} is {@code P1}. */
  private static int rank(String priority) {
    return Character.digit(priority.charAt(1), 10);
  }

  private static boolean isRank(String priority) {
    return priority.length() == 2
        && (priority.charAt(0) == 'P' || priority.charAt(0) == 'p')
        && Character.isDigit(priority.charAt(1));
  }
}
