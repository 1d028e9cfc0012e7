package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The folder of an audit begins with a day that is not the day of the audit. */
final class IdOfOtherDay implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB088", "The id of the audit names another day");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    String id = dossier.source().id();
    return id.matches("\\d{4}-\\d{2}-\\d{2}.*")
        ? dossier.statement().date().stream()
            .filter(day -> !id.startsWith(day.toString()))
            .map(day -> finding(dossier, id, day))
        : Stream.empty();
  }

  private static Finding finding(Dossier dossier, String id, LocalDate day) {
    return INFO.finding(
        "date",
        Phrase.say("the audit {} is dated {}", id, day),
        List.of(),
        List.of(dossier.statement().at()));
  }
}
