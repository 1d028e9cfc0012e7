package dev.gatebook.assess.rules;

import dev.gatebook.model.Decision;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Statement;
import java.util.List;
import java.util.stream.Stream;

/** An audit that decides nothing, for the whole or for a phase. */
final class NoDecision implements Rule {
  private static final RuleInfo INFO = RuleInfo.note("GB033", "The audit declares no decision");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Statement statement = dossier.statement();
    boolean decides = statement.decisions().stream().anyMatch(d -> d.outcome() != Decision.NONE);
    return decides
        ? Stream.empty()
        : Stream.of(
            INFO.finding(
                "decision",
                "the audit declares no decision; the evidence supports "
                    + dossier.assessment().supported().key(),
                List.of(),
                List.of(statement.headDecision().map(d -> d.at()).orElse(statement.at()))));
  }
}
