package dev.gatebook.diff;

import dev.gatebook.diff.Change.OfGoalpost.Move;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Waiver;
import java.time.LocalDate;
import java.util.Optional;

/** Which way a goalpost went, for every change that is one. */
final class GoalpostMove implements Change.Cases<Optional<Move>> {
  private static final GoalpostMove MOVES = new GoalpostMove();

  private GoalpostMove() {}

  /** Empty for a change that is no goalpost. */
  static Optional<Move> of(Change change) {
    return change.direction() == Direction.GOALPOST ? change.match(MOVES) : Optional.empty();
  }

  /** More that is asked for tightens, less loosens. */
  private static Optional<Move> asked(Optional<?> from, Optional<?> to) {
    return Optional.of(
        from.isPresent() == to.isPresent()
            ? Move.MOVED
            : to.isPresent() ? Move.TIGHTENED : Move.LOOSENED);
  }

  @Override
  public Optional<Move> decision(Change.OfDecision change) {
    return Optional.of(change.before().isEmpty() ? Move.TIGHTENED : Move.LOOSENED);
  }

  @Override
  public Optional<Move> task(Change.OfTask change) {
    return change.fact().kind() == Kind.WAIVER
        ? Optional.of(waiver(change.from().orElseThrow(), change.to().orElseThrow()))
        : asked(change.from(), change.to());
  }

  /** A waiver asks for less while it holds, and for longer the later it ends. */
  private static Move waiver(AssessedTask from, AssessedTask to) {
    boolean before = WaiverDiffer.isWaived(from);
    boolean after = WaiverDiffer.isWaived(to);
    if (before != after) {
      return after ? Move.LOOSENED : Move.TIGHTENED;
    }
    int later = end(to).compareTo(end(from));
    return later == 0 ? Move.MOVED : later > 0 ? Move.LOOSENED : Move.TIGHTENED;
  }

  private static LocalDate end(AssessedTask task) {
    return task.task().waiver().flatMap(Waiver::until).orElse(LocalDate.MAX);
  }

  @Override
  public Optional<Move> evidence(Change.OfEvidence change) {
    return asked(change.from(), change.to());
  }

  @Override
  public Optional<Move> goalpost(Change.OfGoalpost change) {
    return Optional.of(change.move());
  }

  @Override
  public Optional<Move> claim(Change.OfClaim change) {
    return Optional.of(Move.MOVED);
  }

  @Override
  public Optional<Move> figure(Change.OfFigure change) {
    return Optional.of(Move.MOVED);
  }

  @Override
  public Optional<Move> score(Change.OfScore change) {
    return Optional.of(Move.MOVED);
  }

  /** An issue that was open and is not asked about any more, or is accepted as it is. */
  @Override
  public Optional<Move> issue(Change.OfIssue change) {
    return Optional.of(Move.LOOSENED);
  }

  @Override
  public Optional<Move> condition(Change.OfCondition change) {
    return Optional.of(
        change.fact().kind() == Kind.CONDITION_ADDED ? Move.TIGHTENED : Move.LOOSENED);
  }

  @Override
  public Optional<Move> schedule(Change.OfSchedule change) {
    return asked(change.from(), change.to());
  }

  /** A failing test that is not in the run any more asks for nothing. */
  @Override
  public Optional<Move> test(Change.OfTest change) {
    return asked(change.from(), change.to());
  }

  @Override
  public Optional<Move> coverage(Change.OfCoverage change) {
    return Optional.of(Move.MOVED);
  }

  @Override
  public Optional<Move> code(Change.OfCode change) {
    return Optional.of(Move.MOVED);
  }

  @Override
  public Optional<Move> narrative(Change.OfNarrative change) {
    return Optional.of(Move.MOVED);
  }

  @Override
  public Optional<Move> detail(Change.OfDetail change) {
    return Optional.of(Move.MOVED);
  }
}
