package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Issue;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file that was changed to fix an issue and that the list of deliverables leaves out will be left
 * out of the deployment as well. Only files that are said to have changed count as a delivery, and
 * only issues that the audit before did not call fixed already.
 */
final class FixOutsideDelivery implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB045", "A fixed file is not among the delivered ones");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Set<String> delivered = Places.changed(dossier.statement());
    return delivered.isEmpty()
        ? Stream.empty()
        : dossier.statement().issues().stream()
            .filter(issue -> issue.status() == Issue.State.FIXED && !wasFixed(dossier, issue))
            .flatMap(
                issue ->
                    Places.files(issue)
                        .filter(path -> !delivered.contains(path))
                        .map(path -> finding(issue, path, delivered.size())));
  }

  private static boolean wasFixed(Dossier dossier, Issue issue) {
    return dossier.previous().stream()
        .flatMap(before -> before.statement().issues().stream())
        .anyMatch(old -> old.id().equals(issue.id()) && old.status() == Issue.State.FIXED);
  }

  private static Finding finding(Issue issue, String path, int delivered) {
    String message =
        Phrase.say(
            "{} was fixed in {}, which is not among the {} delivered files",
            issue.id(),
            path,
            delivered);
    return INFO.finding(
        issue.id(),
        message,
        List.of(Finding.Amount.of("delivered", delivered)),
        List.of(issue.at()));
  }
}
