package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Issue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Nobody can say whose fault an issue is while its cause is unknown and nothing backs what is said.
 */
final class UnknownCause implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB048", "The cause of an open issue is unknown");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.statement().issues().stream()
        .filter(issue -> issue.status().isOpen() && issue.evidence().isEmpty())
        .filter(issue -> isUnknown(issue.cause().plain().strip().toLowerCase(Locale.ROOT)))
        .map(UnknownCause::finding);
  }

  private static boolean isUnknown(String cause) {
    return cause.startsWith("unknown")
        || cause.startsWith("not known")
        || cause.startsWith("undiagnosed");
  }

  private static Finding finding(Issue issue) {
    String said = issue.note().isEmpty() ? "" : ", and what it is put down to has no evidence";
    return INFO.finding(
        issue.id(),
        "the cause of " + issue.id() + " is unknown" + said,
        List.of(),
        List.of(issue.at()));
  }
}
