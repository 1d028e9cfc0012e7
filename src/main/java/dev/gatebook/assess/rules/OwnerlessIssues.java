package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Issue;
import java.util.List;
import java.util.stream.Stream;

/** Open issues of the gravest kind that nobody owns. */
final class OwnerlessIssues implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB027", "An open issue of the gravest kind has no owner");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    List<Issue> ownerless =
        dossier.statement().issues().stream()
            .filter(Gravity::isOpenAndGrave)
            .filter(issue -> issue.owner().isEmpty())
            .toList();
    return ownerless.isEmpty() ? Stream.empty() : Stream.of(finding(ownerless));
  }

  private static Finding finding(List<Issue> ownerless) {
    int count = ownerless.size();
    String message =
        Phrase.count(count, "open issue")
            + Gravity.words(ownerless)
            + (count == 1 ? " has" : " have")
            + " no owner: "
            + Phrase.list(ownerless.stream().map(Issue::id).toList());
    return INFO.finding(
        ownerless.get(0).id(),
        message,
        List.of(Finding.Amount.of("ownerless", count)),
        ownerless.stream().map(Issue::at).toList());
  }
}
