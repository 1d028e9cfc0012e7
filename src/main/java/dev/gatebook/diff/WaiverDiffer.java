package dev.gatebook.diff;

import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Waiver;
import java.util.Optional;
import java.util.stream.Stream;

/** Waivers: granted, taken back, run out, extended, or not needed any more. */
final class WaiverDiffer implements Differ {

  @Override
  public Stream<Change> changes(Pair pair) {
    return pair.sameTasks().flatMap(t -> of(t).stream());
  }

  private static Optional<Change> of(Same task) {
    AssessedTask from = task.from().task();
    AssessedTask to = task.to().task();
    boolean before = isWaived(from);
    boolean after = isWaived(to);
    if (isExempt(from) || isExempt(to) || (!before && !after)) {
      return Optional.empty();
    }
    if (before && after) {
      return sameTerms(from, to)
          ? Optional.empty()
          : Optional.of(change(task, Direction.GOALPOST, "The terms of the waiver changed."));
    }
    return Optional.of(after ? granted(task) : ended(task));
  }

  static boolean isWaived(AssessedTask task) {
    return task.standing() == Standing.WAIVED;
  }

  private static boolean isExempt(AssessedTask task) {
    return task.standing() == Standing.NOT_APPLICABLE;
  }

  private static boolean sameTerms(AssessedTask from, AssessedTask to) {
    return terms(from).equals(terms(to));
  }

  private static Change granted(Same task) {
    boolean wasMet = task.from().task().standing().isMet();
    String reason = task.to().task().task().waiver().map(w -> w.reason().plain()).orElse("");
    String because = wasMet ? "It was met before and is only accepted now. " : "";
    return change(
        task,
        wasMet ? Direction.REGRESSION : Direction.GOALPOST,
        (because + "Accepted as it is: " + reason).strip());
  }

  private static Change ended(Same task) {
    AssessedTask now = task.to().task();
    if (now.standing().isMet()) {
      return change(task, Direction.IMPROVEMENT, "It is met; the waiver is not needed any more.");
    }
    return now.task().waiver().isPresent()
        ? change(task, Direction.REGRESSION, "The waiver ran out and the task is not met.")
        : change(task, Direction.GOALPOST, "The waiver was taken back.");
  }

  private static Change change(Same task, Direction direction, String because) {
    Fact fact =
        Fact.of(Kind.WAIVER, task.to().id(), task.to().title())
            .is(direction)
            .from(words(task.from().task()))
            .to(words(task.to().task()))
            .because(because);
    return new Change.OfTask(
        fact, task.to().phase(), Optional.of(task.from().task()), Optional.of(task.to().task()));
  }

  private static String words(AssessedTask task) {
    return task.standing() == Standing.WAIVED ? terms(task) : TaskDiffer.words(task);
  }

  static String terms(Placed task) {
    return terms(task.task());
  }

  private static String terms(AssessedTask task) {
    Optional<Waiver> waiver = task.task().waiver();
    return "waived"
        + waiver.map(w -> " by " + w.by().name()).orElse("")
        + waiver.flatMap(Waiver::until).map(d -> " until " + d).orElse("");
  }
}
