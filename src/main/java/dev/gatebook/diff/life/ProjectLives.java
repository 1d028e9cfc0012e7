package dev.gatebook.diff.life;

import dev.gatebook.diff.AuditDiff;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedIssue;
import dev.gatebook.model.Audit;
import java.util.List;

/**
 * The lives of everything that the audits of a project carry from one to the next.
 *
 * @param claims the claims that did not last
 */
public record ProjectLives(
    Lives<AssessedIssue> issues, Lives<AssessedCondition> conditions, Retractions claims) {

  /**
   * The lives in these audits.
   *
   * @param audits oldest first
   * @param diffs what changed between neighbours
   */
  public static ProjectLives of(List<Audit> audits, List<AuditDiff> diffs) {
    List<Sighting> seen = audits.stream().map(Sighting::of).toList();
    return new ProjectLives(
        Lives.ofIssues(seen), Lives.ofConditions(seen), Retractions.of(audits, diffs));
  }
}
