package dev.gatebook.model;

import java.util.List;

/**
 * An audit as it lies in its folder, before anything is looked up.
 *
 * @param id name of the folder
 * @param narrative the report in prose, {@code report.md}
 * @param plan the plan as it stood: the frozen copy, or the living plan for a draft without one
 * @param frozenPlan whether the plan is the audit's own copy
 * @param sealed whether the folder holds a seal
 * @param artifacts test artifacts kept with the audit
 * @param measured facts that were written down when the audit was recorded
 */
public record AuditSource(
    String id,
    Statement statement,
    Prose narrative,
    List<Phase> plan,
    boolean frozenPlan,
    boolean sealed,
    List<SourceFile> artifacts,
    List<SourceFile> measured) {
  public AuditSource {
    plan = List.copyOf(plan);
    artifacts = List.copyOf(artifacts);
    measured = List.copyOf(measured);
  }
}
