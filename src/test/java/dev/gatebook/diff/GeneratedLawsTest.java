package dev.gatebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Audit;
import dev.gatebook.model.History;
import dev.gatebook.model.Standing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of any audits. */
final class GeneratedLawsTest {
  private static final int ROUNDS = 40;

  /** Kinds that a comparison in the other direction tells under another name or not at all. */
  private static final Set<Kind> ONE_WAY =
      EnumSet.of(
          Kind.CLAIM_REFUTED,
          Kind.CLAIM_CORRECTED,
          Kind.ARROW_WRONG,
          Kind.PRECISION_LOST,
          Kind.STRENGTH_WEAKENED,
          Kind.ISSUE_OPENED,
          Kind.ISSUE_DROPPED,
          Kind.ISSUE_CLOSED,
          Kind.ISSUE_REOPENED,
          Kind.CONDITION_ADDED,
          Kind.CONDITION_DROPPED,
          Kind.CONDITION_MET,
          Kind.CONDITION_CARRIED,
          Kind.WAIVER,
          Kind.TEST_SKIPPED,
          Kind.TEST_FLAKY,
          Kind.TEST_SLOWER,
          Kind.TEST_FIXED,
          Kind.TEST_STILL_FAILING,
          Kind.NARRATIVE);

  /** Kinds that say what a thing was and what it is, so that two steps make one. */
  private static final Set<Kind> VALUES =
      EnumSet.of(
          Kind.DECISION,
          Kind.GATE,
          Kind.FIGURE,
          Kind.METRIC,
          Kind.SCORE,
          Kind.COVERAGE,
          Kind.SCHEDULE,
          Kind.GOALPOST,
          Kind.EFFORT,
          Kind.OWNER,
          Kind.DATE);

  private record Chain(Audit first, Audit second, Audit third) {}

  private static final List<Chain> CHAINS =
      IntStream.range(0, ROUNDS).mapToObj(GeneratedLawsTest::chain).toList();

  private static Chain chain(int seed) {
    ShopAudit first = GeneratedAudit.of(seed);
    ShopAudit second = GeneratedAudit.next(first, 1_000 + seed);
    ShopAudit third = GeneratedAudit.next(second, 2_000 + seed);
    return new Chain(first.as("2026-01-10"), second.as("2026-02-10"), third.as("2026-03-10"));
  }

  private static AuditDiff diff(Audit from, Audit to) {
    return AuditDiffer.diff(from, to, History.Span.NONE);
  }

  @Test
  void an_audit_and_itself_have_no_change_and_the_same_criteria() {
    for (Chain chain : CHAINS) {
      AuditDiff same = diff(chain.first(), chain.first());

      assertThat(same.changes()).isEmpty();
      assertThat(same.rejudgement().isTurned()).as(same.rejudgement().toString()).isFalse();
    }
  }

  @Test
  void the_way_back_is_the_mirror_of_the_way_there() {
    int held = 0;
    List<String> missing = new ArrayList<>();
    for (Chain chain : CHAINS) {
      List<Change> there = diff(chain.first(), chain.second()).changes();
      List<Change> back = diff(chain.second(), chain.first()).changes();
      List<String> found = back.stream().map(GeneratedLawsTest::words).toList();
      for (Change change : there) {
        if (isMirrored(change, back)) {
          held++;
          if (!found.contains(mirrored(change))) {
            missing.add(change.subject() + ": " + mirrored(change));
          }
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(held).isGreaterThan(20 * ROUNDS);
  }

  private static boolean isMirrored(Change change, List<Change> back) {
    Kind kind = change.fact().kind();
    boolean oneSided = change.before().isEmpty() || change.after().isEmpty();
    boolean strength = change.subject().equals("strength");
    return !ONE_WAY.contains(kind)
        && !strength
        && !isOfContradicted(change)
        // A first date and a first threshold ask for nothing that anybody had reached.
        && !((kind == Kind.SCHEDULE || kind == Kind.GOALPOST) && oneSided)
        && !(kind == Kind.METRIC && words(change).contains("not measured"))
        && !(kind == Kind.TEST_NEWLY_FAILING && !change.before().equals("passed"))
        && !(kind == Kind.TEST_ADDED && change.after().equals("failed"))
        && !(kind == Kind.TEST_ADDED && change.after().equals("errored"))
        && !(kind == Kind.TEST_REMOVED && change.direction() == Direction.GOALPOST)
        && back.stream().noneMatch(b -> losesPrecision(b, change));
  }

  private static boolean losesPrecision(Change back, Change change) {
    return back.fact().kind() == Kind.PRECISION_LOST && back.subject().equals(change.subject());
  }

  /** Taking back what was contradicted is no step back, so the way there is none forward. */
  private static boolean isOfContradicted(Change change) {
    return change instanceof Change.OfTask task
        && (isContradicted(task.from()) || isContradicted(task.to()));
  }

  private static boolean isContradicted(Optional<dev.gatebook.model.AssessedTask> task) {
    return task.filter(t -> t.standing() == Standing.CONTRADICTED).isPresent();
  }

  private static String words(Change change) {
    return String.join(
        " | ", change.kind(), change.direction().key(), change.before(), change.after());
  }

  private static String mirrored(Change change) {
    Kind kind =
        switch (change.fact().kind()) {
          case TASK_REGRESSED -> Kind.TASK_PROGRESSED;
          case TASK_PROGRESSED -> Kind.TASK_REGRESSED;
          case TASK_ADDED -> Kind.TASK_REMOVED;
          case TASK_REMOVED -> Kind.TASK_ADDED;
          case TEST_ADDED -> Kind.TEST_REMOVED;
          case TEST_REMOVED -> Kind.TEST_ADDED;
          case TEST_NEWLY_FAILING -> Kind.TEST_FIXED;
          default -> change.fact().kind();
        };
    Direction direction =
        switch (change.direction()) {
          case REGRESSION -> Direction.IMPROVEMENT;
          case IMPROVEMENT -> Direction.REGRESSION;
          default -> change.direction();
        };
    return String.join(" | ", kind.key(), direction.key(), change.after(), change.before());
  }

  @Test
  void two_steps_together_say_nothing_that_the_direct_way_denies() {
    int held = 0;
    for (Chain chain : CHAINS) {
      Map<String, Change> one = values(diff(chain.first(), chain.second()));
      Map<String, Change> two = values(diff(chain.second(), chain.third()));
      Map<String, Change> direct = values(diff(chain.first(), chain.third()));
      List<String> keys = new ArrayList<>(one.keySet());
      two.keySet().stream().filter(key -> !one.containsKey(key)).forEach(keys::add);
      Set<String> passing = comingAndGoing(chain);
      keys.removeIf(key -> passing.contains(key.split(" ", -1)[1]));
      for (String key : keys) {
        Optional<Change> first = Optional.ofNullable(one.get(key));
        Optional<Change> second = Optional.ofNullable(two.get(key));
        String before = first.or(() -> second).map(Change::before).orElseThrow();
        String after = second.or(() -> first).map(Change::after).orElseThrow();
        if (!before.equals(after)) {
          assertThat(direct).as(before + " to " + after + " of " + key).containsKey(key);
          Change told = Objects.requireNonNull(direct.get(key));
          assertThat(told.before()).as(key).isEqualTo(before);
          assertThat(told.after()).as(key).isEqualTo(after);
          held++;
        }
      }
    }
    assertThat(held).isGreaterThan(10 * ROUNDS);
  }

  /** Tasks that one of the three audits does not have: what is said of them ends with them. */
  private static Set<String> comingAndGoing(Chain chain) {
    Set<String> tasks = new TreeSet<>();
    for (AuditDiff diff :
        List.of(diff(chain.first(), chain.second()), diff(chain.second(), chain.third()))) {
      diff.of(Kind.TASK_ADDED).forEach(c -> tasks.add(c.subject()));
      diff.of(Kind.TASK_REMOVED).forEach(c -> tasks.add(c.subject()));
    }
    return tasks;
  }

  private static Map<String, Change> values(AuditDiff diff) {
    Map<String, Change> values = new HashMap<>();
    diff.changes().stream()
        .filter(c -> VALUES.contains(c.fact().kind()))
        // The thresholds of a task count only from where somebody had got there.
        .filter(c -> c.fact().kind() != Kind.GOALPOST || !c.subject().matches("\\d+\\.\\d+.*"))
        // The label of the overall score is a property of its own.
        .filter(c -> !c.kind().equals("score") || !c.subject().equals("overall"))
        // A share is told only where the runs differ in size.
        .filter(c -> !c.subject().equals("tests.pass-rate"))
        .forEach(c -> values.put(key(c), c));
    return values;
  }

  /** What is declared and what is measured are two things, though of one name. */
  private static String key(Change change) {
    String measured = change.title().startsWith("measured ") ? " measured" : "";
    return change.kind() + " " + change.subject() + measured;
  }

  @Test
  void every_goalpost_says_which_way_it_went_and_nothing_else_does() {
    for (Chain chain : CHAINS) {
      assertThat(diff(chain.first(), chain.third()).changes())
          .allSatisfy(
              c ->
                  assertThat(c.moved().isPresent())
                      .as(c.toString())
                      .isEqualTo(c.direction() == Direction.GOALPOST));
    }
  }

  @Test
  void every_change_says_why_and_no_two_are_the_same() {
    for (Chain chain : CHAINS) {
      List<Change> changes = diff(chain.first(), chain.third()).changes();

      assertThat(changes).allSatisfy(c -> assertThat(c.because()).isNotBlank());
      assertThat(changes.stream().map(Change::fact)).doesNotHaveDuplicates();
    }
  }

  @Test
  void the_same_seed_gives_the_same_words() {
    Chain again = chain(7);

    assertThat(diff(again.first(), again.third()).changes().stream().map(Change::fact))
        .isEqualTo(
            diff(CHAINS.get(7).first(), CHAINS.get(7).third()).changes().stream()
                .map(Change::fact)
                .toList());
  }
}
