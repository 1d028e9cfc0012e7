package dev.gatebook.assess;

import dev.gatebook.model.Actor;
import dev.gatebook.model.DeclaredStatus;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Status;
import dev.gatebook.model.Task;
import dev.gatebook.model.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a task for a test; whatever is not said is empty. */
public final class TaskBuilder {
  private final String id;
  private final DeclaredStatus status;
  private final List<Figures.Figure> declares = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Task> checks = new ArrayList<>();
  private boolean mandatory = true;
  private Optional<Actor> owner = Optional.empty();
  private Optional<Waiver> waiver = Optional.empty();
  private String action = "";

  private TaskBuilder(String id, DeclaredStatus status) {
    this.id = id;
    this.status = status;
  }

  public static TaskBuilder task(String id, Status status) {
    return new TaskBuilder(id, new DeclaredStatus(status.key(), status, Optional.empty()));
  }

  public static TaskBuilder done(String id) {
    return task(id, Status.DONE);
  }

  public static TaskBuilder open(String id) {
    return task(id, Status.OPEN);
  }

  public static TaskBuilder doneOnly(String id, String qualifier) {
    return new TaskBuilder(id, new DeclaredStatus("Done", Status.DONE, Optional.of(qualifier)));
  }

  public TaskBuilder declares(String name, Quantity quantity) {
    declares.add(new Figures.Figure(name, quantity, "", at()));
    return this;
  }

  public TaskBuilder evidence(Evidence... pieces) {
    evidence.addAll(List.of(pieces));
    return this;
  }

  public TaskBuilder checks(TaskBuilder... parts) {
    List.of(parts).forEach(part -> checks.add(part.build()));
    return this;
  }

  public TaskBuilder optional() {
    mandatory = false;
    return this;
  }

  public TaskBuilder owner(String name) {
    owner = Optional.of(new Actor(name, Actor.Kind.PERSON));
    return this;
  }

  public TaskBuilder action(String text) {
    action = text;
    return this;
  }

  public TaskBuilder waivedUntil(LocalDate end) {
    Actor by = new Actor("Board", Actor.Kind.ROLE);
    waiver = Optional.of(new Waiver(by, Prose.literal("accepted"), Optional.of(end), at()));
    return this;
  }

  public Task build() {
    return new Task(
        id,
        Prose.literal("Task " + id),
        status,
        mandatory,
        owner,
        "",
        Optional.empty(),
        Optional.empty(),
        Prose.literal(action),
        Prose.EMPTY,
        List.of(),
        evidence,
        new Figures(declares),
        List.of(),
        checks,
        waiver,
        at());
  }

  private SourceRef at() {
    return SourceRef.of("phases/1.yml#" + id);
  }
}
