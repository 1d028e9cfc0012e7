package dev.gatebook.diff;

import dev.gatebook.model.Actor;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.DeclaredStatus;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Method;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Status;
import dev.gatebook.model.Task;
import dev.gatebook.model.Verdict;
import dev.gatebook.model.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A task for tests, said in one line. */
final class TaskSketch {
  static final SourceRef AT = SourceRef.of("content/sample.yml");

  private final String id;
  private final String title;
  private Status status = Status.OPEN;
  private Standing standing = Standing.OPEN;
  private boolean mandatory = true;
  private Optional<Quantity> effort = Optional.empty();
  private Optional<LocalDate> due = Optional.empty();
  private Optional<Waiver> waiver = Optional.empty();
  private Optional<Actor> owner = Optional.empty();
  private final List<Figures.Figure> figures = new ArrayList<>();
  private final List<EvidenceVerdict> evidence = new ArrayList<>();
  private final List<AssessedTask> checks = new ArrayList<>();

  TaskSketch(String id, String title) {
    this.id = id;
    this.title = title;
  }

  static TaskSketch task(String id, String title) {
    return new TaskSketch(id, title);
  }

  TaskSketch stands(Status declared, Standing where) {
    status = declared;
    standing = where;
    return this;
  }

  TaskSketch optional() {
    mandatory = false;
    return this;
  }

  TaskSketch effort(Quantity hours) {
    effort = Optional.of(hours);
    return this;
  }

  TaskSketch due(String day) {
    due = Optional.of(LocalDate.parse(day));
    return this;
  }

  TaskSketch owner(String name) {
    owner = Optional.of(new Actor(name, Actor.Kind.ROLE));
    return this;
  }

  TaskSketch waived(String reason) {
    waiver =
        Optional.of(
            new Waiver(
                new Actor("Board", Actor.Kind.ROLE),
                Prose.literal(reason),
                Optional.of(LocalDate.of(2026, 1, 31)),
                AT));
    return this;
  }

  TaskSketch figure(String name, Quantity quantity) {
    figures.add(new Figures.Figure(name, quantity, "", AT));
    return this;
  }

  TaskSketch evidence(Evidence piece, Verdict verdict) {
    evidence.add(
        new EvidenceVerdict(
            piece, Method.INSPECTED, verdict, "", "", "Seen: " + verdict.key() + ".", List.of()));
    return this;
  }

  TaskSketch check(TaskSketch check) {
    checks.add(check.assessed());
    return this;
  }

  AssessedTask assessed() {
    Task task =
        new Task(
            id,
            Prose.literal(title),
            new DeclaredStatus(status.key(), status, Optional.empty()),
            mandatory,
            owner,
            "",
            effort,
            due,
            Prose.EMPTY,
            Prose.EMPTY,
            List.of(),
            evidence.stream().map(EvidenceVerdict::evidence).toList(),
            new Figures(figures),
            List.of(),
            checks.stream().map(AssessedTask::task).toList(),
            waiver,
            AT);
    return new AssessedTask(task, standing, "", evidence, checks);
  }
}
