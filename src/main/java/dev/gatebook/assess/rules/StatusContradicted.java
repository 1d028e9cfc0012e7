package dev.gatebook.assess.rules;

import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A criterion that is declared better than what its own evidence shows. */
final class StatusContradicted implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error("GB095", "Declared done while its evidence shows otherwise");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.assessment().gates().stream()
        .filter(AssessedGate::assessed)
        .flatMap(AssessedGate::criteria)
        .filter(criterion -> criterion.standing() == Standing.CONTRADICTED)
        .flatMap(StatusContradicted::compare);
  }

  private static Stream<Finding> compare(AssessedTask criterion) {
    List<EvidenceVerdict> against =
        criterion.evidence().stream().filter(one -> one.verdict() == Verdict.CONTRADICTED).toList();
    return against.isEmpty() ? Stream.empty() : Stream.of(finding(criterion, against));
  }

  private static Finding finding(AssessedTask criterion, List<EvidenceVerdict> against) {
    String shown =
        against.stream().map(EvidenceVerdict::because).distinct().collect(Collectors.joining("; "));
    String message =
        Phrase.say(
            "{} is declared \"{}\", its evidence shows otherwise: {}",
            criterion.task().id(),
            criterion.task().status().word(),
            shown);
    return INFO.finding(
        criterion.task().id(),
        message,
        List.of(
            Finding.Amount.of("contradicted", against.size()),
            Finding.Amount.of("evidence", criterion.evidence().size())),
        Stream.concat(
                Stream.of(criterion.task().at()),
                against.stream().flatMap(one -> one.sources().stream()))
            .distinct()
            .toList());
  }
}
