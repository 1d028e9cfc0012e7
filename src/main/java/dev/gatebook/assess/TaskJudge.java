package dev.gatebook.assess;

import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Status;
import dev.gatebook.model.Task;
import dev.gatebook.model.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says where each task stands. A task with checks stands as the weakest of them, and never better
 * than its own word and its own evidence. A waiver of a task covers its checks.
 */
record TaskJudge(Function<Evidence, EvidenceVerdict> evidence, LocalDate asOf) {
  JudgedTask judge(Task task) {
    return judge(task, Optional.empty());
  }

  private JudgedTask judge(Task task, Optional<Waiver> inherited) {
    Optional<Waiver> waiver = task.waiver().filter(w -> w.holdsOn(asOf)).or(() -> inherited);
    List<EvidenceVerdict> verdicts = task.evidence().stream().map(evidence).toList();
    Stand own = new OwnStand(task, new Backing(verdicts), waiver, asOf).stand();
    List<JudgedTask> checks = task.checks().stream().map(c -> judge(c, waiver)).toList();
    Stand whole = checks.isEmpty() ? own : weakest(task, own, checks);
    List<AssessedTask> shown = checks.stream().map(JudgedTask::shown).toList();
    AssessedTask assessed =
        new AssessedTask(task, whole.standing(), whole.because(), verdicts, shown);
    return new JudgedTask(assessed, criteria(task, own, checks));
  }

  private static Stand weakest(Task task, Stand own, List<JudgedTask> checks) {
    Optional<Stand> ofChecks =
        checks.stream()
            .map(JudgedTask::shown)
            .filter(check -> check.standing() != Standing.NOT_APPLICABLE)
            .map(TaskJudge::asPart)
            .reduce(Stand::worst);
    return ofChecks.map(part -> hasOwnSay(task) ? part.worst(own) : part).orElse(own);
  }

  private static Stand asPart(AssessedTask check) {
    return new Stand(check.standing(), check.task().id() + ": " + check.because());
  }

  private static List<Criterion> criteria(Task task, Stand own, List<JudgedTask> checks) {
    List<Criterion> all = new ArrayList<>();
    checks.forEach(check -> all.addAll(check.criteria()));
    if (checks.isEmpty() || hasOwnSay(task)) {
      all.add(new Criterion(task, own));
    }
    return all;
  }

  /** A plain "done" above a list of checks says nothing that the checks do not say. */
  private static boolean hasOwnSay(Task task) {
    boolean plain = task.status().claimsDone() || task.status().meaning() == Status.NOT_APPLICABLE;
    return !plain || !task.evidence().isEmpty();
  }
}
