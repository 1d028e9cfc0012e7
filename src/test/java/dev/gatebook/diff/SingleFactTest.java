package dev.gatebook.diff;

import static dev.gatebook.diff.Sketches.about;
import static dev.gatebook.diff.Sketches.diff;
import static dev.gatebook.diff.Sketches.exact;
import static dev.gatebook.diff.Sketches.hours;
import static dev.gatebook.diff.Sketches.only;
import static dev.gatebook.diff.Sketches.test;
import static dev.gatebook.diff.TaskSketch.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Issue;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Status;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.Unit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One fact that differs gives its change, and with it only what it implies. */
final class SingleFactTest {

  private record Fact(
      String name, Consumer<AuditSketch> older, Consumer<AuditSketch> newer, List<String> kinds) {}

  @TestFactory
  Stream<DynamicTest> one_fact_gives_its_change_and_those_it_implies() {
    return Stream.concat(statements(), measurements())
        .map(fact -> DynamicTest.dynamicTest(fact.name(), () -> holds(fact)));
  }

  private static void holds(Fact fact) {
    AuditSketch from = AuditSketch.older().task(task("9", "Untouched work"));
    AuditSketch to = AuditSketch.newer().task(task("9", "Untouched work"));
    fact.older().accept(from);
    fact.newer().accept(to);

    assertThat(diff(from, to).changes())
        .extracting(c -> c.kind() + " " + c.direction().key())
        .containsExactlyElementsOf(fact.kinds());
  }

  private static Stream<Fact> statements() {
    return Stream.of(
        new Fact(
            "a score of one aspect",
            a -> a.scores("3", Map.of("Testing", 2, "Security", 4)),
            a -> a.scores("3", Map.of("Testing", 3, "Security", 4)),
            List.of("score improvement", "score improvement")),
        new Fact(
            "a new aspect that leaves the mean",
            a -> a.scores("3", Map.of("Testing", 3)),
            a -> a.scores("3", Map.of("Testing", 3, "Security", 3)),
            List.of("score neutral")),
        new Fact(
            "an estimate",
            a -> a.estimate("realistic", hours(5, 7)),
            a -> a.estimate("realistic", hours(3, 4)),
            List.of("effort improvement")),
        new Fact(
            "the effort of a task that is done does not count",
            a -> a.task(done("1").effort(hours(1, 2))),
            a -> a.task(done("1").effort(hours(5, 9))),
            List.of("detail neutral")),
        new Fact(
            "a first effort",
            a -> {},
            a -> a.task(task("9.1", "Extra").optional().effort(hours(1, 2))),
            List.of("task-added neutral", "effort neutral")),
        new Fact(
            "an accepted issue",
            a -> a.issue(Sketches.issue("B1", "Race", "high", Issue.State.OPEN)),
            a -> a.issue(Sketches.issue("B1", "Race", "high", Issue.State.ACCEPTED)),
            List.of("issue-closed goalpost")),
        new Fact(
            "an issue that is none",
            a -> a.issue(Sketches.issue("B1", "Race", "high", Issue.State.OPEN)),
            a -> a.issue(Sketches.issue("B1", "Race", "high", Issue.State.INVALID)),
            List.of("issue-closed neutral")),
        new Fact(
            "a closed issue that is not listed any more",
            a -> a.issue(Sketches.issue("B1", "Race", "high", Issue.State.FIXED)),
            a -> {},
            List.of()),
        new Fact(
            "a figure that is said more exactly",
            a -> a.figure("coverage.line", about("35", Unit.PERCENT)),
            a -> a.figure("coverage.line", exact("35.2", Unit.PERCENT)),
            List.of("coverage neutral")),
        new Fact(
            "a figure of the author's own",
            a -> a.count("migrations", 4),
            a -> a.count("migrations", 5),
            List.of("figure neutral")));
  }

  private static Stream<Fact> measurements() {
    return Stream.of(
        new Fact(
            "coverage measured for the first time",
            a -> {},
            a -> a.coverage(3, 10),
            List.of("coverage improvement")),
        new Fact(
            "coverage of more lines with the same share",
            a -> a.coverage(3, 10),
            a -> a.coverage(6, 20),
            List.of("coverage neutral")),
        new Fact(
            "a flaky test that is steady",
            a -> a.test(test("a.B", "t", TestOutcome.FLAKY)),
            a -> a.test(test("a.B", "t", TestOutcome.PASSED)),
            List.of("metric improvement", "test-fixed improvement")),
        new Fact(
            "a skipped test that runs again",
            a -> a.test(test("a.B", "t", TestOutcome.SKIPPED)),
            a -> a.test(test("a.B", "t", TestOutcome.PASSED)),
            List.of(
                "metric improvement",
                "metric improvement",
                "test-fixed improvement",
                "metric neutral")),
        new Fact(
            "a test that is declared to fail instead of passing",
            a -> a.test(test("a.B", "t", TestOutcome.PASSED)),
            a -> a.test(test("a.B", "t", TestOutcome.EXPECTED_FAILURE)),
            List.of("test-newly-failing goalpost")),
        new Fact(
            "a test that failed and is declared to fail",
            a -> a.test(test("a.B", "t", TestOutcome.FAILED)),
            a -> a.test(test("a.B", "t", TestOutcome.EXPECTED_FAILURE)),
            List.of("test-still-failing goalpost", "metric improvement", "metric improvement")),
        new Fact(
            "a test that failed and is a known failure",
            a -> a.test(test("a.B", "t", TestOutcome.FAILED)),
            a -> a.test(test("a.B", "t", TestOutcome.KNOWN_FAILURE)),
            List.of(
                "metric regression",
                "test-skipped regression",
                "metric improvement",
                "metric neutral")),
        new Fact(
            "a failure that is declared in another way",
            a -> a.test(test("a.B", "t", TestOutcome.EXPECTED_FAILURE)),
            a -> a.test(test("a.B", "t", TestOutcome.EXPECTED_FAILURE)),
            List.of()),
        new Fact(
            "a test that was declared to fail and passes",
            a -> a.test(test("a.B", "t", TestOutcome.EXPECTED_FAILURE)),
            a -> a.test(test("a.B", "t", TestOutcome.PASSED)),
            List.of("test-fixed improvement")),
        new Fact(
            "a test that was declared to fail and is not any more",
            a -> a.test(test("a.B", "t", TestOutcome.EXPECTED_FAILURE)),
            a -> a.test(test("a.B", "t", TestOutcome.FAILED)),
            List.of("metric regression", "metric regression", "test-newly-failing regression")),
        new Fact(
            "a test that is hardly slower",
            a -> a.test(test("a.B", "t", TestOutcome.PASSED, 20)),
            a -> a.test(test("a.B", "t", TestOutcome.PASSED, 900)),
            List.of()),
        new Fact(
            "a waiver that is not needed any more",
            a -> a.task(task("1", "Limiter").stands(Status.WAIVED, Standing.WAIVED).waived("x")),
            a -> a.task(done("1")),
            List.of("waiver improvement")),
        new Fact(
            "a task that was met and is only accepted now",
            a -> a.task(done("1")),
            a -> a.task(task("1", "Limiter").stands(Status.WAIVED, Standing.WAIVED).waived("x")),
            List.of("waiver regression")),
        new Fact(
            "a waiver with another reason but the same terms",
            a -> a.task(task("1", "Limiter").stands(Status.WAIVED, Standing.WAIVED).waived("x")),
            a -> a.task(task("1", "Limiter").stands(Status.WAIVED, Standing.WAIVED).waived("y")),
            List.of("detail neutral")));
  }

  private static TaskSketch done(String id) {
    return task(id, "Limiter").stands(Status.DONE, Standing.VERIFIED);
  }

  @Test
  void strengths_that_are_all_gone_are_one_change() {
    AuditDiff diff =
        diff(
            AuditSketch.older().strength("Solid database").strength("Clear code"),
            AuditSketch.newer());

    assertThat(only(diff, Kind.STRENGTH_WEAKENED).because())
        .isEqualTo("The newer audit lists no strengths; the older one listed 2.");
  }

  @Test
  void a_coverage_claim_is_refuted_only_when_no_rounding_explains_it() {
    AuditSketch claim = AuditSketch.older().commit("abc");
    claim.figure("coverage.line", exact("31", Unit.PERCENT));

    AuditDiff cutOff = diff(claim, AuditSketch.newer().commit("abc").coverage(3_164, 10_000));
    AuditDiff wrong = diff(claim, AuditSketch.newer().commit("abc").coverage(2_900, 10_000));

    assertThat(cutOff.of(Kind.CLAIM_REFUTED)).isEmpty();
    assertThat(only(wrong, Kind.CLAIM_REFUTED).after()).isEqualTo("29 %");
  }

  @Test
  void an_arrow_that_says_nothing_moved_is_wrong_when_something_did() {
    AuditDiff diff =
        diff(
            AuditSketch.older().count("migrations", 4),
            AuditSketch.newer().figure("migrations", Quantity.exact(6), "→"));

    assertThat(only(diff, Kind.ARROW_WRONG).because()).endsWith("so it is 2 more.");
  }

  @Test
  void an_arrow_up_is_right_for_more_and_wrong_for_fewer() {
    AuditSketch before = AuditSketch.older().count("tests.passed", 10);

    AuditDiff right =
        diff(before, AuditSketch.newer().figure("tests.passed", Quantity.exact(12), "↑"));
    AuditDiff wrong =
        diff(before, AuditSketch.newer().figure("tests.passed", Quantity.exact(8), "↑"));

    assertThat(right.of(Kind.ARROW_WRONG)).isEmpty();
    assertThat(wrong.of(Kind.ARROW_WRONG)).hasSize(1);
  }

  @Test
  void whether_more_is_better_follows_from_the_name_of_the_figure() {
    assertThat(Polarity.of("files.modified").of(1)).isEqualTo(Direction.NEUTRAL);
    assertThat(Polarity.of("coverage.branch").of(-1)).isEqualTo(Direction.REGRESSION);
    assertThat(Polarity.of("checks.failed").of(-1)).isEqualTo(Direction.IMPROVEMENT);
  }
}
