package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Issue;
import java.util.List;
import java.util.stream.Stream;

/** An issue that is listed as critical and declared fixed, and nothing shows the fix. */
final class BareFix implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB056", "A critical issue is declared fixed without evidence");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.statement().issues().stream()
        .filter(issue -> Gravity.isGrave(issue) && issue.status() == Issue.State.FIXED)
        .filter(issue -> issue.evidence().isEmpty())
        .map(BareFix::finding);
  }

  private static Finding finding(Issue issue) {
    String message =
        issue.id() + " is listed as critical and declared fixed, and nothing shows the fix";
    return INFO.finding(issue.id(), message, List.of(), List.of(issue.at()));
  }
}
