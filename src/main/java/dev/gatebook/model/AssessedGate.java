package dev.gatebook.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A gate, its tasks and both decisions.
 *
 * @param assessed whether the audit is about this phase; otherwise it is only shown
 * @param declared what the auditor decided; {@code NONE} when nothing
 * @param supported what the evidence supports
 * @param because the reason for the supported decision, one sentence with at most three numbers
 * @param rules everything the policy asks for, also what holds and what was not evaluated
 * @param count what its criteria add up to
 */
public record AssessedGate(
    Phase phase,
    boolean assessed,
    Decision declared,
    Decision supported,
    String because,
    List<PolicyRule> rules,
    List<AssessedTask> tasks,
    Count count) {
  public AssessedGate {
    rules = List.copyOf(rules);
    tasks = List.copyOf(tasks);
  }

  /**
   * Criteria counted; not applicable ones are left out.
   *
   * @param of how many there are
   * @param met how many stand verified, attested or claimed
   * @param verified how many stand verified
   * @param declared how many are declared done without reservation
   * @param waived how many are waived
   */
  public record Count(int of, int met, int verified, int declared, int waived) {
    /** No criteria. */
    public static final Count NONE = new Count(0, 0, 0, 0, 0);

    /** Both counted together. */
    public Count plus(Count o) {
      return new Count(
          of + o.of, met + o.met, verified + o.verified, declared + o.declared, waived + o.waived);
    }
  }

  /** The tasks and all their parts, parents first. */
  public Stream<AssessedTask> everyTask() {
    return tasks.stream().flatMap(AssessedTask::tree);
  }

  /** Every task that counts: the leaves. */
  public Stream<AssessedTask> criteria() {
    return tasks.stream().flatMap(AssessedTask::leaves);
  }
}
