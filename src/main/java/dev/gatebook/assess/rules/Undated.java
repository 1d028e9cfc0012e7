package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Statement;
import java.util.List;
import java.util.stream.Stream;

/** An audit without a day cannot be placed among the others. */
final class Undated implements Rule {
  private static final RuleInfo INFO = RuleInfo.warning("GB017", "The audit has no date");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Statement statement = dossier.statement();
    return statement.date().isPresent() ? Stream.empty() : Stream.of(finding(statement));
  }

  private static Finding finding(Statement statement) {
    String written = statement.dateWritten();
    String message =
        written.isEmpty()
            ? "the audit names no date"
            : "the date of the audit is given as \"" + written + "\", which is no day";
    return INFO.finding("date", message, List.of(), List.of(statement.at()));
  }
}
