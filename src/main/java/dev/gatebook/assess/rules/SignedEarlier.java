package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.SignOff;
import dev.gatebook.model.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * A signature before the audit cannot be about it, and one long after it says nothing of the time
 * between.
 */
final class SignedEarlier implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning("GB089", "Signed on another day than that of the audit");
  private static final int LONGEST = 31;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.statement().signOff().stream()
        .flatMap(
            signOff ->
                signOff.date().stream()
                    .flatMap(signed -> compare(dossier.statement(), signOff, signed)));
  }

  private static Stream<Finding> compare(Statement statement, SignOff signOff, LocalDate signed) {
    return statement.date().stream()
        .filter(day -> signed.isBefore(day) || signed.isAfter(day.plusDays(LONGEST)))
        .map(day -> finding(statement, signOff, signed, day));
  }

  private static Finding finding(
      Statement statement, SignOff signOff, LocalDate signed, LocalDate day) {
    long days = ChronoUnit.DAYS.between(day, signed);
    String message =
        Phrase.say(
            "the audit of {} is signed on {}, {} {}",
            day,
            signed,
            Phrase.count(Math.abs(days), "day"),
            days < 0 ? "before" : "after");
    return INFO.finding(
        "sign-off",
        message,
        List.of(Finding.Amount.of("days", days)),
        List.of(signOff.at(), statement.at()));
  }
}
