package dev.gatebook.diff;

import dev.gatebook.model.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The one sentence above everything: the decision and at most three facts, the worst first. */
record Headline(Pair pair, List<Change> changes) {
  private static final int MOST_FACTS = 3;

  String sentence() {
    if (changes.isEmpty()) {
      return "Nothing changed between " + pair.from().id() + " and " + pair.to().id() + ".";
    }
    List<String> facts = facts();
    Optional<String> decision = decision();
    String rest = String.join(", ", facts.subList(0, Math.min(MOST_FACTS, facts.size())));
    if (decision.isEmpty()) {
      return Sentence.capital(rest) + ".";
    }
    return decision.get() + ": " + rest + ".";
  }

  /** The decision where it changed or where anything got worse or better under it. */
  private Optional<String> decision() {
    Decision before = pair.from().assessment().declared();
    Decision after = pair.to().assessment().declared();
    if (before != after) {
      return Optional.of(step(before, after));
    }
    Decision supportedBefore = pair.from().assessment().supported();
    Decision supportedAfter = pair.to().assessment().supported();
    if (supportedBefore != supportedAfter) {
      return Optional.of("The evidence supports " + step(supportedBefore, supportedAfter));
    }
    return after == Decision.NONE
        ? Optional.empty()
        : Optional.of("Still " + DecisionWords.of(after));
  }

  private static String step(Decision before, Decision after) {
    return before == Decision.NONE
        ? DecisionWords.of(after) + ", no decision before"
        : Sentence.capital(DecisionWords.of(after)) + ", was " + DecisionWords.of(before);
  }

  private List<String> facts() {
    List<String> facts = new ArrayList<>();
    Stream.of(regressions(), goalposts(), improvements()).flatMap(s -> s).forEach(facts::add);
    return facts.isEmpty() ? totals() : facts;
  }

  /** For a diff with nothing in it that has words of its own. */
  private List<String> totals() {
    return Stream.of(Direction.values())
        .flatMap(d -> count(c -> c.direction() == d, d.key() + " change", "").stream())
        .map(String::strip)
        .toList();
  }

  private Stream<String> regressions() {
    Predicate<Change> worse = c -> c.direction() == Direction.REGRESSION;
    return Stream.of(
            count(worse.and(is(Kind.TASK_REGRESSED)), "task", "regressed"),
            figure(worse, "tests.passed"),
            schedule(worse, "target slips"),
            count(worse.and(is(Kind.TEST_NEWLY_FAILING)), "test", "newly failing"),
            figure(worse, "tests.skipped"),
            score(worse),
            count(worse.and(is(Kind.CLAIM_REFUTED)), "claim", "refuted"),
            count(worse.and(is(Kind.ISSUE_REOPENED)), "issue", "reopened"),
            count(worse.and(is(Kind.ISSUE_OPENED)), "issue", "opened"),
            coverage(worse),
            count(worse.and(is(Kind.TEST_SLOWER)), "test", "slower"),
            count(worse.and(this::isOther), "other thing", "worse"))
        .flatMap(Optional::stream);
  }

  private Stream<String> goalposts() {
    Predicate<Change> moved = c -> c.direction() == Direction.GOALPOST;
    return Stream.of(
            count(moved.and(is(Kind.ISSUE_DROPPED)), "issue", "dropped without closure"),
            count(moved.and(c -> c.family() == Family.CONDITIONS), "condition", "changed"),
            count(
                moved.and(c -> c.family() != Family.CONDITIONS && !is(Kind.ISSUE_DROPPED).test(c)),
                "goalpost",
                "moved"))
        .flatMap(Optional::stream);
  }

  private Stream<String> improvements() {
    Predicate<Change> better = c -> c.direction() == Direction.IMPROVEMENT;
    return Stream.of(
            count(better.and(is(Kind.TASK_PROGRESSED)), "task", "progressed"),
            figure(better, "tests.passed"),
            schedule(better, "target earlier"),
            count(better.and(is(Kind.TEST_FIXED)), "test", "fixed"),
            score(better),
            count(better.and(is(Kind.ISSUE_CLOSED)), "issue", "fixed"),
            coverage(better),
            count(better.and(this::isOther), "other thing", "better"))
        .flatMap(Optional::stream);
  }

  private boolean isOther(Change change) {
    return switch (change.fact().kind()) {
      case DECISION, GATE, FIGURE, METRIC, SCORE, COVERAGE, SCHEDULE, TEST_SKIPPED -> false;
      case TASK_REGRESSED, TASK_PROGRESSED, TEST_NEWLY_FAILING, TEST_FIXED, TEST_SLOWER -> false;
      case CLAIM_REFUTED, ISSUE_REOPENED, ISSUE_OPENED, ISSUE_CLOSED -> false;
      default -> true;
    };
  }

  private Optional<String> count(Predicate<Change> which, String thing, String fate) {
    long number = changes.stream().filter(which).count();
    return number == 0 ? Optional.empty() : Optional.of(Numbers.count(number, thing) + " " + fate);
  }

  private Optional<String> figure(Predicate<Change> which, String subject) {
    return changes.stream()
        .filter(which.and(c -> c.subject().equals(subject) && !c.before().isEmpty()))
        .findFirst()
        .map(c -> FigureTitle.of(subject) + " " + c.before() + " to " + c.after());
  }

  private Optional<String> coverage(Predicate<Change> which) {
    return changes.stream()
        .filter(which.and(is(Kind.COVERAGE)))
        .filter(c -> c.subject().startsWith("coverage"))
        .findFirst()
        .map(c -> c.title() + " " + c.before() + " to " + c.after());
  }

  private Optional<String> score(Predicate<Change> which) {
    return changes.stream()
        .filter(which.and(is(Kind.SCORE)).and(c -> c.subject().equals("overall")))
        .findFirst()
        .map(c -> "overall score " + number(c.before()) + " to " + number(c.after()));
  }

  private static String number(String score) {
    return score.substring(0, score.indexOf(' '));
  }

  private Optional<String> schedule(Predicate<Change> which, String verb) {
    return changes.stream()
        .filter(which.and(is(Kind.SCHEDULE)).and(c -> c.subject().equals("target")))
        .findFirst()
        .map(c -> verb + " from " + c.before() + " to " + c.after());
  }

  private static Predicate<Change> is(Kind kind) {
    return c -> c.fact().kind() == kind;
  }
}
