package dev.gatebook.diff;

import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.DeclaredStatus;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Status;
import dev.gatebook.model.Task;
import dev.gatebook.model.Waiver;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A task that one audit asks for with what the other one says of it. What is asked for is its
 * title, its duty, its checks, its thresholds, whether it applies and whether it is waived; all
 * else is what is said.
 *
 * @param taken ids of the audit that says
 */
record FilledTask(Swap swap, Set<String> taken) {
  private static final DeclaredStatus SILENT =
      new DeclaredStatus("open", Status.OPEN, Optional.empty());

  Task of(AssessedTask asked) {
    return swap.shown(asked).map(shown -> filled(asked, shown)).orElseGet(() -> silent(asked));
  }

  /** The other audit does not have it, so nothing is said of it. */
  private Task silent(AssessedTask asked) {
    Task task = asked.task();
    String id = taken.contains(task.id()) ? task.id() + " of " + swap.asked().id() : task.id();
    List<Task> checks = asked.checks().stream().map(this::of).toList();
    return with(asked, new Said(id, said(asked, SILENT), List.of(), checks));
  }

  private Task filled(AssessedTask asked, AssessedTask shown) {
    DeclaredStatus status =
        isExempt(shown) && !isExempt(asked) ? SILENT : said(asked, shown.task().status());
    return with(
        asked,
        new Said(
            shown.task().id(),
            status,
            new AskedEvidence(asked, shown).pieces(),
            checks(asked, shown)));
  }

  private static DeclaredStatus said(AssessedTask asked, DeclaredStatus status) {
    return isExempt(asked) ? asked.task().status() : status;
  }

  private static boolean isExempt(AssessedTask task) {
    return task.task().status().meaning() == Status.NOT_APPLICABLE;
  }

  /**
   * Where only one audit breaks the task into checks: those of the audit that says stay as they
   * are, and those of the audit that asks have the word that is said of the whole.
   */
  private List<Task> checks(AssessedTask asked, AssessedTask shown) {
    if (asked.checks().isEmpty()) {
      return shown.checks().stream().map(FilledTask::own).toList();
    }
    if (!shown.checks().isEmpty()) {
      return asked.checks().stream().map(this::of).toList();
    }
    return asked.checks().stream().map(check -> part(check, shown.task().status())).toList();
  }

  private static Task own(AssessedTask shown) {
    return with(
        shown,
        new Said(
            shown.task().id(),
            shown.task().status(),
            shown.evidence().stream().map(EvidenceVerdict::evidence).toList(),
            shown.checks().stream().map(FilledTask::own).toList()));
  }

  private static Task part(AssessedTask asked, DeclaredStatus whole) {
    List<Task> checks = asked.checks().stream().map(check -> part(check, whole)).toList();
    return with(asked, new Said(asked.task().id(), said(asked, whole), List.of(), checks));
  }

  /** What is said of a task. */
  private record Said(
      String id, DeclaredStatus status, List<Evidence> evidence, List<Task> checks) {}

  private static Task with(AssessedTask asked, Said said) {
    Task task = asked.task();
    return new Task(
        said.id(),
        task.title(),
        said.status(),
        task.mandatory(),
        task.owner(),
        task.priority(),
        task.effort(),
        task.due(),
        task.action(),
        task.note(),
        task.refs(),
        said.evidence(),
        task.declares(),
        task.fields(),
        said.checks(),
        inForce(asked),
        task.at());
  }

  /** A waiver that is there and did not keep the task from standing unmet has run out. */
  private static Optional<Waiver> inForce(AssessedTask asked) {
    Standing standing = asked.standing();
    boolean counts =
        standing == Standing.WAIVED || standing == Standing.NOT_APPLICABLE || standing.isMet();
    return asked.task().waiver().filter(waiver -> counts);
  }
}
