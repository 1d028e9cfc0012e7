package dev.gatebook.diff;

import dev.gatebook.diff.Change.OfGoalpost.Move;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Expectation;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Status;
import dev.gatebook.model.Task;
import dev.gatebook.model.Trust;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is asked for: the policy of each gate and what each task must show. */
final class GoalpostDiffer implements Differ {

  @Override
  public Stream<Change> changes(Pair pair) {
    return Stream.concat(policies(pair), pair.sameTasks().flatMap(GoalpostDiffer::task));
  }

  /** A rule that moved in the same way at every gate is told once. */
  private static Stream<Change> policies(Pair pair) {
    List<GatePair> gates =
        GatePair.all(pair).filter(g -> g.from().isPresent() && g.to().isPresent()).toList();
    Map<Post, List<String>> posts = new LinkedHashMap<>();
    for (GatePair gate : gates) {
      policy(gate.from().orElseThrow(), gate.to().orElseThrow())
          .forEach(p -> posts.computeIfAbsent(p, k -> new ArrayList<>()).add(gate.id()));
    }
    return posts.entrySet().stream()
        .flatMap(
            e ->
                e.getValue().size() > 1 && e.getValue().size() == gates.size()
                    ? Stream.of(e.getKey().change("", "every gate"))
                    : e.getValue().stream().map(id -> e.getKey().change(id, id)));
  }

  private static Stream<Post> policy(AssessedGate from, AssessedGate to) {
    Trust before = from.phase().gate().policy().trust();
    Trust after = to.phase().gate().policy().trust();
    Move move = after.compareTo(before) > 0 ? Move.TIGHTENED : Move.LOOSENED;
    Stream<Post> trust =
        before == after
            ? Stream.empty()
            : Stream.of(new Post("trust", before.key(), after.key(), move));
    Stream<Post> bars =
        Thresholds.of(from.phase().gate().policy())
            .movedTo(Thresholds.of(to.phase().gate().policy()))
            .map(Post::of);
    return Stream.concat(trust, bars);
  }

  private static Stream<Change> task(Same task) {
    return Stream.of(
            duty(task).stream(), relevance(task).stream(), checks(task).stream(), bars(task))
        .flatMap(s -> s)
        .map(p -> p.change(task.to().id(), task.to().id()));
  }

  /**
   * What the first evidence of work that was not called done must show moves no goalpost: nobody
   * had got there.
   */
  private static Stream<Post> bars(Same task) {
    Task before = task.from().task().task();
    return before.evidence().isEmpty() && before.status().meaning() != Status.DONE
        ? Stream.empty()
        : Thresholds.of(task.from().task()).movedTo(Thresholds.of(task.to().task())).map(Post::of);
  }

  private static Optional<Post> duty(Same task) {
    if (task.from().mandatory() == task.to().mandatory()) {
      return Optional.empty();
    }
    return Optional.of(
        task.to().mandatory()
            ? new Post("", "optional", "mandatory", Move.TIGHTENED)
            : new Post("", "mandatory", "optional", Move.LOOSENED));
  }

  private static Optional<Post> relevance(Same task) {
    boolean before = task.from().task().standing() == Standing.NOT_APPLICABLE;
    boolean after = task.to().task().standing() == Standing.NOT_APPLICABLE;
    if (before == after) {
      return Optional.empty();
    }
    return Optional.of(
        new Post(
            "",
            task.from().task().standing().key(),
            task.to().task().standing().key(),
            after ? Move.LOOSENED : Move.TIGHTENED));
  }

  /** A task that is broken into checks for the first time, or that loses all of them. */
  private static Optional<Post> checks(Same task) {
    int before = task.from().task().checks().size();
    int after = task.to().task().checks().size();
    if ((before == 0) == (after == 0)) {
      return Optional.empty();
    }
    return Optional.of(
        new Post(
            "",
            before == 0 ? "no checks" : Numbers.count(before, "check"),
            after == 0 ? "no checks" : Numbers.count(after, "check"),
            after == 0 ? Move.LOOSENED : Move.TIGHTENED));
  }

  /**
   * One thing asked for.
   *
   * @param rule name of the rule; empty for the task itself
   */
  private record Post(String rule, String before, String after, Move move) {

    static Post of(Thresholds.Moved moved) {
      return new Post(
          moved.name(),
          moved.from().map(Expectation::toString).orElse(""),
          moved.to().map(Expectation::toString).orElse(""),
          moved.move());
    }

    Change change(String scope, String of) {
      String subject = (scope + " " + rule).strip();
      String title = rule.isEmpty() ? of : FigureTitle.of(rule) + " asked of " + of;
      Fact fact =
          Fact.of(Kind.GOALPOST, subject, title)
              .is(Direction.GOALPOST)
              .from(before)
              .to(after)
              .because(because());
      return new Change.OfGoalpost(fact, scope, move);
    }

    private String because() {
      String what = rule.isEmpty() ? "" : " (" + FigureTitle.of(rule) + ")";
      String step =
          before.isEmpty()
              ? "%s is asked now, nothing was before".formatted(after)
              : after.isEmpty()
                  ? "%s was asked, nothing is now".formatted(before)
                  : "%s, before %s".formatted(after, before);
      String verb = Sentence.capital(move.key());
      return verb + what + ": " + step + ".";
    }
  }
}
