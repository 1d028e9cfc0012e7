package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Issue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Nobody can say whose fault an issue is while its cause is unknown and nothing backs what is said.
 * A cause that is unknown and put down to nobody is an honest answer.
 */
final class UnknownCause implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB048", "An issue of unknown cause is put down to something");

  private static final List<String> PUT_DOWN =
      List.of(
          "attribut",
          "put down to",
          "blame",
          "due to",
          "because of",
          "related to",
          "unrelated",
          "caused by",
          "pre-existing",
          "preexisting",
          "existed before",
          "older than",
          "not our",
          "independent of",
          "fault of",
          "comes from",
          "stems from");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.statement().issues().stream()
        .filter(issue -> issue.status().isOpen() && issue.evidence().isEmpty())
        .filter(issue -> isUnknown(issue.cause().plain().strip().toLowerCase(Locale.ROOT)))
        .filter(UnknownCause::isPutDown)
        .map(UnknownCause::finding);
  }

  private static boolean isUnknown(String cause) {
    return cause.startsWith("unknown")
        || cause.startsWith("not known")
        || cause.startsWith("undiagnosed");
  }

  private static boolean isPutDown(Issue issue) {
    String said = Places.text(issue).toLowerCase(Locale.ROOT) + " " + issue.note().plain();
    return PUT_DOWN.stream().anyMatch(said.toLowerCase(Locale.ROOT)::contains);
  }

  private static Finding finding(Issue issue) {
    return INFO.finding(
        issue.id(),
        "the cause of " + issue.id() + " is unknown, and what it is put down to has no evidence",
        List.of(),
        List.of(issue.at()));
  }
}
