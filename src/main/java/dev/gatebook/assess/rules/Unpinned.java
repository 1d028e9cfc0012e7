package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Statement;
import java.util.List;
import java.util.stream.Stream;

/** Without a commit nobody can look at what the auditor looked at. */
final class Unpinned implements Rule {
  private static final RuleInfo INFO = RuleInfo.note("GB019", "The audit names no commit");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Statement statement = dossier.statement();
    String message = "the audit names no commit, so no file can be looked up as it was";
    return statement.commit().isPresent()
        ? Stream.empty()
        : Stream.of(INFO.finding("commit", message, List.of(), List.of(statement.at())));
  }
}
