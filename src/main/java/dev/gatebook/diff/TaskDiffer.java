package dev.gatebook.diff;

import dev.gatebook.model.Actor;
import dev.gatebook.model.AssessedTask;
import java.util.Optional;
import java.util.stream.Stream;

/** Tasks: where they stand, and whether they are still the same ones. */
final class TaskDiffer implements Differ {

  @Override
  public Stream<Change> changes(Pair pair) {
    return inside(pair.tasks());
  }

  private static Stream<Change> inside(TaskMatch match) {
    Stream<Change> same = match.same().stream().flatMap(TaskDiffer::of);
    Stream<Change> reused = match.reused().stream().map(TaskDiffer::reused);
    Stream<Change> removed = match.removed().stream().map(TaskDiffer::removed);
    Stream<Change> added = match.added().stream().map(TaskDiffer::added);
    return Stream.of(same, reused, removed, added).flatMap(s -> s);
  }

  private static Stream<Change> of(Same task) {
    Stream<Change> own = Stream.concat(renamed(task).stream(), moved(task).stream());
    return Stream.concat(own, checks(task));
  }

  /** A check that moves as its task does is told with the task. */
  private static Stream<Change> checks(Same task) {
    if (task.from().task().checks().isEmpty() || task.to().task().checks().isEmpty()) {
      return Stream.empty();
    }
    Optional<Direction> told = moved(task).map(Change::direction);
    return inside(task.checks())
        .filter(c -> !isMovement(c) || told.isEmpty() || c.direction() != told.get());
  }

  private static boolean isMovement(Change change) {
    Kind kind = change.fact().kind();
    return kind == Kind.TASK_REGRESSED || kind == Kind.TASK_PROGRESSED;
  }

  private static Optional<Change> moved(Same task) {
    TaskMovement movement = TaskMovement.of(task.from().task(), task.to().task());
    if (movement == TaskMovement.NONE) {
      return Optional.empty();
    }
    Fact fact =
        Fact.of(movement.kind(), task.to().id(), task.to().title())
            .is(movement.direction())
            .from(words(task.from().task()))
            .to(words(task.to().task()))
            .because(new TaskReason(task, movement).sentence());
    return Optional.of(change(fact, Optional.of(task.from()), Optional.of(task.to())));
  }

  private static Optional<Change> renamed(Same task) {
    if (!task.isRenumbered() && !task.isReworded()) {
      return Optional.empty();
    }
    String because =
        task.isRenumbered()
            ? "The work of " + task.from().id() + " has the id " + task.to().id() + " now."
            : "The title is worded differently.";
    Fact fact =
        Fact.of(Kind.TASK_RENAMED, task.to().id(), task.to().title())
            .from(name(task.from()))
            .to(name(task.to()))
            .because(because);
    return Optional.of(change(fact, Optional.of(task.from()), Optional.of(task.to())));
  }

  private static Change reused(Same task) {
    Fact fact =
        Fact.of(Kind.TASK_ID_REUSED, task.to().id(), task.to().title())
            .from(task.from().title())
            .to(task.to().title())
            .because(
                "The id names other work now: “%s”, before “%s”%s."
                    .formatted(task.to().title(), task.from().title(), owners(task)));
    return change(fact, Optional.of(task.from()), Optional.of(task.to()));
  }

  private static String owners(Same task) {
    String before = task.from().task().task().owner().map(Actor::name).orElse("nobody");
    String after = task.to().task().task().owner().map(Actor::name).orElse("nobody");
    return before.equals(after) ? "" : "; owned by " + after + ", before by " + before;
  }

  private static Change removed(Placed task) {
    String dropped =
        task.task().standing().isMet() ? "It was met." : "It was dropped without being met.";
    Fact fact =
        Fact.of(Kind.TASK_REMOVED, task.id(), task.title())
            .is(goalpostIf(task.mandatory()))
            .from(words(task.task()))
            .because(duty(task) + " is not in the plan any more. " + dropped);
    return change(fact, Optional.of(task), Optional.empty());
  }

  private static Change added(Placed task) {
    Fact fact =
        Fact.of(Kind.TASK_ADDED, task.id(), task.title())
            .is(goalpostIf(task.mandatory()))
            .to(words(task.task()))
            .because(duty(task) + " was not in the older plan.");
    return change(fact, Optional.empty(), Optional.of(task));
  }

  private static Direction goalpostIf(boolean mandatory) {
    return mandatory ? Direction.GOALPOST : Direction.NEUTRAL;
  }

  private static String duty(Placed task) {
    return (task.mandatory() ? "Mandatory “" : "Optional “") + task.title() + "”";
  }

  private static String name(Placed task) {
    return task.id() + " " + task.title();
  }

  private static Change change(Fact fact, Optional<Placed> from, Optional<Placed> to) {
    String phase = to.or(() -> from).map(Placed::phase).orElse("");
    return new Change.OfTask(fact, phase, from.map(Placed::task), to.map(Placed::task));
  }

  /** The author's word and, where it says more, the standing. */
  static String words(AssessedTask task) {
    String said = task.task().status().written();
    return said.equalsIgnoreCase(task.standing().key())
        ? said
        : said + ", " + task.standing().key();
  }
}
