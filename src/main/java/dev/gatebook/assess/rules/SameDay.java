package dev.gatebook.assess.rules;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two audits in a row with the same day and no two commits: only their ids keep them apart. */
final class SameDay implements Rule {
  private static final RuleInfo INFO = RuleInfo.hint("GB074", "Two audits of one day");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.previous().stream()
        .filter(before -> before.statement().date().isPresent())
        .filter(before -> before.statement().date().equals(dossier.statement().date()))
        .filter(before -> !areOfTwoCommits(dossier, before))
        .map(before -> finding(dossier, before));
  }

  private static boolean areOfTwoCommits(Dossier dossier, Audit before) {
    Optional<String> then = before.statement().commit();
    Optional<String> now = dossier.statement().commit();
    return then.isPresent() && now.isPresent() && !then.equals(now);
  }

  private static Finding finding(Dossier dossier, Audit before) {
    String day = dossier.statement().date().map(LocalDate::toString).orElse("");
    return INFO.finding(
        "date",
        Phrase.say("{} and {} are both dated {}", before.id(), dossier.source().id(), day),
        List.of(),
        List.of(dossier.statement().at(), before.statement().at()));
  }
}
