package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Statement;
import java.util.List;
import java.util.stream.Stream;

/** An audit that nobody answers for. */
final class NoAuditor implements Rule {
  private static final RuleInfo INFO = RuleInfo.note("GB034", "The audit names no auditor");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Statement statement = dossier.statement();
    return statement.auditor().isPresent()
        ? Stream.empty()
        : Stream.of(
            INFO.finding(
                "auditor", "the audit names no auditor", List.of(), List.of(statement.at())));
  }
}
