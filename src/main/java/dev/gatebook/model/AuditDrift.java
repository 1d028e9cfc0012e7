package dev.gatebook.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of everything that the evidence of an audit cites in the repository, for evidence
 * that held at the audit.
 *
 * @param audit id of the audit
 * @param until id of the next audit, up to whose commit it is followed; empty for the newest audit,
 *     which is followed to what is checked out
 * @param cited in the order of the plan: criteria, conditions, issues
 * @param because why nothing is known; empty when it is
 */
public record AuditDrift(String audit, Optional<String> until, List<Cited> cited, String because) {
  public AuditDrift {
    cited = List.copyOf(cited);
  }

  /**
   * One citation and who relies on it.
   *
   * @param id id of the criterion, the condition or the issue
   */
  public record Cited(By by, String id, String title, Drift drift) {}

  /** What relies on evidence. */
  public enum By {
    CRITERION,
    CONDITION,
    ISSUE;

    /** The word in JSON. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What is out of date. */
  public List<Cited> stale() {
    return cited.stream().filter(one -> one.drift().stale()).toList();
  }

  /** What the history cannot tell about. */
  public List<Cited> unknown() {
    return cited.stream().filter(one -> one.drift().kind() == Drift.Kind.UNKNOWN).toList();
  }
}
