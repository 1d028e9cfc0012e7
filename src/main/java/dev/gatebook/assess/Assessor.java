package dev.gatebook.assess;

import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import java.util.List;
import java.util.Map;

/** Says what holds of an audit: verdicts, standings, decisions and findings. */
public final class Assessor {
  private Assessor() {}

  /** Assesses one audit; the same subject always gives the same assessment. */
  public static Assessment assess(Subject subject) {
    Decision declared =
        subject
            .source()
            .statement()
            .headDecision()
            .map(DeclaredDecision::outcome)
            .orElse(Decision.NONE);
    return new Assessment(
        List.of(),
        declared,
        Decision.NONE,
        "",
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        AssessedGate.Count.NONE);
  }
}
