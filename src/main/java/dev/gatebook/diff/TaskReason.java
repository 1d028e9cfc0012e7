package dev.gatebook.diff;

import dev.gatebook.model.DeclaredStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a task is said to have moved. */
record TaskReason(Same task, TaskMovement movement) {

  String sentence() {
    return Stream.of(declared(), figure(), checks(), found())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private Optional<String> declared() {
    DeclaredStatus before = task.from().task().task().status();
    DeclaredStatus after = task.to().task().task().status();
    if (movement == TaskMovement.WITHDRAWN) {
      return Optional.of(
          "“%s” was contradicted by its evidence and is taken back.".formatted(before.written()));
    }
    if (before.meaning() == after.meaning() && before.qualifier().equals(after.qualifier())) {
      return Optional.of(
          "Declared “%s” as before, it stood %s and stands %s."
              .formatted(after.written(), standing(task.from()), standing(task.to())));
    }
    String verb = before.claimsDone() ? "Reopened" : after.claimsDone() ? "Closed" : "Declared";
    return Optional.of("%s: “%s”, before “%s”.".formatted(verb, after.written(), before.written()));
  }

  /** A task reopened while its own figure got better is the sign of another criterion. */
  private Optional<String> figure() {
    if (movement != TaskMovement.REGRESSED) {
      return Optional.empty();
    }
    return FigurePair.of(task)
        .filter(f -> f.direction() == Direction.IMPROVEMENT)
        .findFirst()
        .map(
            f ->
                "Its figure got better: %s %s, before %s; the criterion changed, not the work."
                    .formatted(f.title(), f.after(), f.before()));
  }

  private Optional<String> checks() {
    List<String> moved =
        task.checks().same().stream()
            .filter(c -> TaskMovement.of(c.from().task(), c.to().task()) == movement)
            .map(c -> c.to().id())
            .toList();
    return moved.isEmpty()
        ? Optional.empty()
        : Optional.of("Moved with it: " + String.join(", ", moved) + ".");
  }

  private Optional<String> found() {
    return told(task.to()).map(Sentence::of);
  }

  /** What the evidence of a task says, where that is more than what was declared. */
  static Optional<String> told(Placed task) {
    String because = task.task().because();
    boolean said = because.isEmpty() || because.startsWith("declared ");
    return said ? Optional.empty() : Optional.of(because);
  }

  private static String standing(Placed task) {
    return task.task().standing().key();
  }
}
