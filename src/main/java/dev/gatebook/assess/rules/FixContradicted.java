package dev.gatebook.assess.rules;

import dev.gatebook.model.AssessedIssue;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An issue that is declared fixed, and what it cites as the fix does not hold. */
final class FixContradicted implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error("GB097", "An issue is declared fixed while its evidence shows otherwise");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.assessment().issues().stream()
        .filter(one -> one.issue().status() == Issue.State.FIXED)
        .flatMap(FixContradicted::compare);
  }

  private static Stream<Finding> compare(AssessedIssue assessed) {
    List<EvidenceVerdict> against =
        assessed.evidence().stream().filter(one -> one.verdict() == Verdict.CONTRADICTED).toList();
    return against.isEmpty() ? Stream.empty() : Stream.of(finding(assessed, against));
  }

  private static Finding finding(AssessedIssue assessed, List<EvidenceVerdict> against) {
    Issue issue = assessed.issue();
    String shown =
        against.stream().map(EvidenceVerdict::because).distinct().collect(Collectors.joining("; "));
    return INFO.finding(
        issue.id(),
        Phrase.say("{} is declared fixed, its evidence shows otherwise: {}", issue.id(), shown),
        List.of(
            Finding.Amount.of("contradicted", against.size()),
            Finding.Amount.of("evidence", assessed.evidence().size())),
        Stream.concat(
                Stream.of(issue.at()), against.stream().flatMap(one -> one.sources().stream()))
            .distinct()
            .toList());
  }
}
