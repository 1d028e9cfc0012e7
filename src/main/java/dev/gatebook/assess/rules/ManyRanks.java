package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Issue;
import java.util.List;
import java.util.stream.Stream;

/** The same issue under several severities in one report. */
final class ManyRanks implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning("GB059", "An issue is ranked in several ways");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.statement().issues().stream()
        .filter(issue -> issue.ranks().size() > 1)
        .map(ManyRanks::finding);
  }

  private static Finding finding(Issue issue) {
    String message =
        Phrase.say(
            "{} is ranked in {} ways: {}",
            issue.id(),
            issue.ranks().size(),
            String.join(", ", issue.ranks()));
    return INFO.finding(
        issue.id(),
        message,
        List.of(Finding.Amount.of("ranks", issue.ranks().size())),
        List.of(issue.at()));
  }
}
