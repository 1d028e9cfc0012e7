package dev.gatebook.diff;

import dev.gatebook.diff.Change.OfGoalpost.Move;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Exemption;
import dev.gatebook.model.Project;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an audit as a whole is held against: the phases it is about, the tolerance it allows itself,
 * the exceptions of the project, and at which gate a task is asked for.
 */
final class AskedDiffer implements Differ {

  @Override
  public Stream<Change> changes(Pair pair) {
    return Stream.of(scope(pair).stream(), tolerance(pair).stream(), exceptions(pair), gates(pair))
        .flatMap(s -> s);
  }

  /** Told only where an audit names its phases; otherwise they follow from the work begun. */
  private static Optional<Change> scope(Pair pair) {
    if (pair.older().assesses().isEmpty() && pair.newer().assesses().isEmpty()) {
      return Optional.empty();
    }
    List<GatePair> both =
        GatePair.all(pair).filter(g -> g.from().isPresent() && g.to().isPresent()).toList();
    List<GatePair> left =
        both.stream().filter(g -> isAssessed(g.from()) && !isAssessed(g.to())).toList();
    List<GatePair> come =
        both.stream().filter(g -> !isAssessed(g.from()) && isAssessed(g.to())).toList();
    if (left.isEmpty() && come.isEmpty()) {
      return Optional.empty();
    }
    Move move = left.isEmpty() ? Move.TIGHTENED : come.isEmpty() ? Move.LOOSENED : Move.MOVED;
    return Optional.of(
        goalpost(
            new Post("assesses", "Phases under assessment", move),
            phases(pair.from()),
            phases(pair.to())));
  }

  private static boolean isAssessed(Optional<AssessedGate> gate) {
    return gate.filter(AssessedGate::assessed).isPresent();
  }

  private static String phases(Audit audit) {
    return audit.assessment().gates().stream()
        .filter(AssessedGate::assessed)
        .map(gate -> gate.phase().id())
        .collect(Collectors.joining(", "));
  }

  private static Optional<Change> tolerance(Pair pair) {
    String before = pair.older().tolerance();
    String after = pair.newer().tolerance();
    if (before.equals(after)) {
      return Optional.empty();
    }
    int more = Integer.compare(share(after), share(before));
    Move move =
        share(before) < 0 || share(after) < 0 || more == 0
            ? Move.MOVED
            : more > 0 ? Move.LOOSENED : Move.TIGHTENED;
    return Optional.of(goalpost(new Post("tolerance", "Tolerance", move), before, after));
  }

  /** The whole number that a tolerance begins with; -1 for none. */
  private static int share(String tolerance) {
    String digits = tolerance.strip().split("[^0-9]", 2)[0];
    return digits.isEmpty() || digits.length() > 4 ? -1 : Integer.parseInt(digits);
  }

  private static Stream<Change> exceptions(Pair pair) {
    Optional<Project> from = pair.from().source().project();
    Optional<Project> to = pair.to().source().project();
    if (from.isEmpty() || to.isEmpty()) {
      return Stream.empty();
    }
    Map<String, Exemption> older = byName(from.get());
    Map<String, Exemption> newer = byName(to.get());
    TreeSet<String> names = new TreeSet<>(older.keySet());
    names.addAll(newer.keySet());
    return names.stream()
        .flatMap(
            name ->
                exception(
                    name,
                    Optional.ofNullable(older.get(name)).map(Exemption::until),
                    Optional.ofNullable(newer.get(name)).map(Exemption::until))
                    .stream());
  }

  private static Map<String, Exemption> byName(Project project) {
    Map<String, Exemption> byName = new TreeMap<>();
    project
        .terms()
        .exemptions()
        .forEach(e -> byName.put((e.rule() + " " + e.subject()).strip(), e));
    return byName;
  }

  private static Optional<Change> exception(
      String name, Optional<java.time.LocalDate> before, Optional<java.time.LocalDate> after) {
    if (before.equals(after)) {
      return Optional.empty();
    }
    boolean looser =
        before.isEmpty() || after.filter(until -> until.isAfter(before.get())).isPresent();
    Move move = looser ? Move.LOOSENED : Move.TIGHTENED;
    return Optional.of(
        goalpost(
            new Post("exception " + name, "Exception for " + name, move),
            before.map(until -> "until " + until).orElse(""),
            after.map(until -> "until " + until).orElse("")));
  }

  /** A task that another gate asks for now; a renamed phase is the same gate. */
  private static Stream<Change> gates(Pair pair) {
    Map<String, String> renamed = new TreeMap<>();
    GatePair.all(pair)
        .forEach(
            g ->
                g.from()
                    .ifPresent(
                        from ->
                            g.to()
                                .ifPresent(to -> renamed.put(from.phase().id(), to.phase().id()))));
    return pair.tasks().same().stream()
        .filter(
            t -> !renamed.getOrDefault(t.from().phase(), t.from().phase()).equals(t.to().phase()))
        .filter(t -> t.to().mandatory())
        .map(
            t ->
                goalpost(
                    new Post(
                        t.to().id() + " gate", "Gate that asks for " + t.to().id(), Move.MOVED),
                    t.from().phase(),
                    t.to().phase()));
  }

  /** What moved, and which way. */
  private record Post(String subject, String title, Move move) {}

  private static Change goalpost(Post post, String before, String after) {
    String verb = Sentence.capital(post.move().key());
    String step =
        before.isEmpty()
            ? after + ", nothing before"
            : after.isEmpty() ? "was " + before + ", nothing now" : after + ", before " + before;
    Fact fact =
        Fact.of(Kind.GOALPOST, post.subject(), post.title())
            .is(Direction.GOALPOST)
            .from(before)
            .to(after)
            .because(verb + ": " + step + ".");
    return new Change.OfGoalpost(fact, "", post.move());
  }
}
