package dev.gatebook.diff.life;

import dev.gatebook.model.Actor;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedIssue;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Correction;
import dev.gatebook.model.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What one audit says of issues and conditions, with what has to be known of the audit.
 *
 * @param audit id of the audit
 * @param date day of the audit; empty when none was given that is a day
 * @param commit the audited commit; empty for an unpinned audit
 * @param auditor who declares all this
 * @param sealed whether the audit is sealed
 * @param issues in the author's order
 * @param conditions in the order of the audit, those that it carries last
 * @param corrects claims of earlier audits that it takes back
 */
public record Sighting(
    String audit,
    Optional<LocalDate> date,
    Optional<Commit> commit,
    Optional<Actor> auditor,
    boolean sealed,
    List<AssessedIssue> issues,
    List<AssessedCondition> conditions,
    List<Correction> corrects) {
  public Sighting {
    issues = List.copyOf(issues);
    conditions = List.copyOf(conditions);
    corrects = List.copyOf(corrects);
  }

  /** What that audit says. */
  public static Sighting of(Audit audit) {
    Statement statement = audit.statement();
    return new Sighting(
        audit.id(),
        statement.date(),
        audit.commit(),
        statement.auditor(),
        audit.source().sealed(),
        statement.issues().stream()
            .map(issue -> new AssessedIssue(issue, audit.assessment().evidenceOf(issue)))
            .toList(),
        audit.assessment().conditions(),
        statement.corrects());
  }

  /** Days from this audit to that one; empty when either has no day. */
  public OptionalLong daysTo(Sighting later) {
    return date.isPresent() && later.date().isPresent()
        ? OptionalLong.of(ChronoUnit.DAYS.between(date.get(), later.date().get()))
        : OptionalLong.empty();
  }
}
