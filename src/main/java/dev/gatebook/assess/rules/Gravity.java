package dev.gatebook.assess.rules;

import dev.gatebook.model.Issue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** How grave an issue is, whatever words its author ranks it by. */
final class Gravity {
  private static final Set<String> GRAVE = Set.of("critical", "blocker", "blocking", "p0");

  private Gravity() {}

  /** Whether nothing has been done about the issue and it is called critical, a blocker or P0. */
  static boolean isOpenAndGrave(Issue issue) {
    return issue.status() == Issue.State.OPEN && isGrave(issue);
  }

  /** The words of their authors that make the issues grave: {@code called blocker or P0}. */
  static String words(List<Issue> issues) {
    List<String> words =
        issues.stream()
            .flatMap(Gravity::ranks)
            .filter(word -> GRAVE.contains(word.toLowerCase(Locale.ROOT)))
            .distinct()
            .sorted()
            .toList();
    return " called " + String.join(" or ", words);
  }

  /** Whether the issue is called critical, a blocker or P0. */
  static boolean isGrave(Issue issue) {
    return ranks(issue).anyMatch(word -> GRAVE.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static Stream<String> ranks(Issue issue) {
    return Stream.of(issue.severity(), issue.priority(), issue.kind());
  }
}
