package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document that is dated before the audit that it holds, or long after it. A report is usually
 * written in the days after the audit.
 */
final class DocumentDate implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning("GB016", "The document and the audit have different dates");
  private static final int LONGEST = 31;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Statement statement = dossier.statement();
    return statement.date().stream()
        .flatMap(
            audit ->
                statement.documentDate().stream()
                    .filter(
                        document ->
                            document.isBefore(audit) || document.isAfter(audit.plusDays(LONGEST)))
                    .map(document -> finding(statement, document, audit)));
  }

  private static Finding finding(Statement statement, LocalDate document, LocalDate audit) {
    long days = ChronoUnit.DAYS.between(document, audit);
    String message =
        "the document is dated "
            + document
            + " and the audit "
            + audit
            + ", "
            + Phrase.count(Math.abs(days), "day")
            + (days > 0 ? " later" : " earlier");
    return INFO.finding(
        "date", message, List.of(Finding.Amount.of("days", days)), List.of(statement.at()));
  }
}
