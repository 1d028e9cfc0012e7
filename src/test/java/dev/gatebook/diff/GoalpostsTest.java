package dev.gatebook.diff;

import static dev.gatebook.diff.AuditSketch.newer;
import static dev.gatebook.diff.AuditSketch.older;
import static dev.gatebook.diff.Sketches.asks;
import static dev.gatebook.diff.Sketches.coverageOf;
import static dev.gatebook.diff.Sketches.diff;
import static dev.gatebook.diff.Sketches.only;
import static dev.gatebook.diff.TaskSketch.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.diff.Change.OfGoalpost.Move;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Expectation;
import dev.gatebook.model.Expectation.Relation;
import dev.gatebook.model.Policy;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Status;
import dev.gatebook.model.TestCount;
import dev.gatebook.model.Trust;
import dev.gatebook.model.Unit;
import dev.gatebook.model.Verdict;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GoalpostsTest {

  private static Policy policy(Trust trust, Expectation coverage) {
    return new Policy(trust, Map.of(), Map.of(CoverageUnit.LINE, coverage), Optional.empty());
  }

  @Test
  void a_lower_threshold_and_a_lower_trust_are_loosened_goalposts() {
    AuditDiff diff =
        diff(
            older().policy(policy(Trust.VERIFIED, asks(Relation.AT_LEAST, "70", Unit.PERCENT))),
            newer().policy(policy(Trust.ATTESTED, asks(Relation.AT_LEAST, "60", Unit.PERCENT))));

    assertThat(diff.changes())
        .extracting(c -> c.subject() + ": " + c.because())
        .containsExactly(
            "2-testing coverage.line: Loosened (line coverage): >= 60 %, before >= 70 %.",
            "2-testing trust: Loosened (trust): attested, before verified.");
    assertThat(diff.counts()).isEqualTo(new Counts(0, 0, 2, 0));
  }

  @Test
  void a_rule_that_is_not_asked_any_more_is_loosened() {
    Policy strict =
        new Policy(
            Trust.ATTESTED,
            Map.of(TestCount.FAILED, asks(Relation.EQUAL, "0", Unit.COUNT)),
            Map.of(),
            Optional.empty());

    Change change = only(diff(older().policy(strict), newer()), Kind.GOALPOST);

    assertThat(change.subject()).isEqualTo("2-testing tests.failed");
    assertThat(change.because())
        .isEqualTo("Loosened (failing tests): = 0 was asked, nothing is now.");
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST,70, AT_LEAST,80, TIGHTENED",
    "AT_LEAST,70, MORE_THAN,70, TIGHTENED",
    "MORE_THAN,70, AT_LEAST,70, LOOSENED",
    "EQUAL,0, AT_MOST,5, LOOSENED",
    "AT_MOST,5, LESS_THAN,5, TIGHTENED",
    "AT_MOST,5, AT_MOST,9, LOOSENED",
    "EQUAL,0, EQUAL,3, MOVED",
    "AT_LEAST,3, AT_MOST,3, MOVED",
    "NOT_EQUAL,0, EQUAL,1, MOVED",
  })
  void the_way_of_a_goalpost_follows_from_what_it_allows(
      Relation before, String from, Relation after, String to, Move move) {
    assertThat(Allowed.move(asks(before, from, Unit.COUNT), asks(after, to, Unit.COUNT)))
        .contains(move);
  }

  @Test
  void the_same_expectation_written_differently_is_no_goalpost() {
    Expectation spaced = asks(Relation.AT_LEAST, "70", Unit.PERCENT);
    Expectation tight =
        new Expectation(
            ">=70.0%", Relation.AT_LEAST, new java.math.BigDecimal("70.0"), Unit.PERCENT);

    assertThat(Allowed.move(spaced, tight)).isEmpty();
  }

  @Test
  void what_the_first_evidence_of_open_work_must_show_is_no_goalpost() {
    AuditDiff diff =
        diff(
            older().task(task("1", "Alpha").stands(Status.OPEN, Standing.OPEN)),
            newer()
                .task(
                    task("1", "Alpha")
                        .stands(Status.DONE, Standing.VERIFIED)
                        .evidence(coverageOf("70"), Verdict.VERIFIED)));

    assertThat(diff.changes()).extracting(c -> c.fact().kind()).doesNotContain(Kind.GOALPOST);
    assertThat(diff.counts().improvement()).isEqualTo(1);
  }

  @Test
  void what_a_figure_is_of_keeps_its_spelling() {
    assertThat(FigureTitle.of("tests.failed of dev.Some_Test*"))
        .isEqualTo("failing tests of dev.Some_Test*");
  }

  @Test
  void mandatory_to_optional_is_loosened() {
    AuditDiff diff =
        diff(older().task(task("1", "Alpha")), newer().task(task("1", "Alpha").optional()));

    Change.OfGoalpost change = (Change.OfGoalpost) only(diff, Kind.GOALPOST);
    assertThat(change.move()).isEqualTo(Move.LOOSENED);
    assertThat(change.before()).isEqualTo("mandatory");
    assertThat(change.after()).isEqualTo("optional");
  }

  @Test
  void a_task_declared_not_applicable_is_loosened_and_no_progress() {
    AuditDiff diff =
        diff(
            older().task(task("1", "Alpha")),
            newer()
                .task(task("1", "Alpha").stands(Status.NOT_APPLICABLE, Standing.NOT_APPLICABLE)));

    assertThat(only(diff, Kind.GOALPOST).because()).startsWith("Loosened");
    assertThat(diff.changes()).hasSize(1);
  }

  @Test
  void a_task_broken_into_checks_is_tightened_once() {
    AuditDiff diff =
        diff(
            older().task(task("1", "Alpha")),
            newer().task(task("1", "Alpha").check(task("1.1", "One")).check(task("1.2", "Two"))));

    assertThat(only(diff, Kind.GOALPOST).after()).isEqualTo("2 checks");
    assertThat(diff.changes()).hasSize(1);
  }

  @Test
  void a_new_condition_tightens_and_a_dropped_one_loosens() {
    AuditDiff diff =
        diff(
            older()
                .condition("D1", "Suite runs green", Standing.OPEN)
                .condition("D2", "Coverage reaches its target", Standing.OPEN)
                .condition("D3", "Bugs of phase one fixed", Standing.OPEN)
                .condition("D4", "Audit log kept", Standing.ATTESTED),
            newer()
                .condition("D2", "Coverage reaches its target", Standing.OPEN)
                .condition("D3", "Bugs of phase one fixed", Standing.ATTESTED)
                .condition("D1", "Backups restored in a drill", Standing.OPEN));

    assertThat(diff.changes())
        .extracting(c -> c.kind() + " " + c.subject() + " " + c.direction().key())
        .containsExactly(
            "condition-dropped D1 goalpost",
            "condition-added D1 goalpost",
            "condition-met D3 improvement",
            "condition-carried D2 neutral");
  }

  @Test
  void a_condition_that_is_left_out_while_it_is_open_is_dropped_once() {
    AuditSketch asked = older().condition("D1", "Suite runs green", Standing.OPEN);
    AuditSketch silent = newer().carried("D1", "Suite runs green");

    assertThat(only(diff(asked, silent), Kind.CONDITION_DROPPED).direction())
        .isEqualTo(Direction.GOALPOST);
    AuditSketch again = silent.condition("D2", "Backups restored", Standing.OPEN);
    assertThat(diff(older().carried("D1", "Suite runs green"), again).changes())
        .extracting(Change::kind)
        .containsExactly("condition-added", "condition-carried");
  }

  @Test
  void a_met_condition_that_is_open_again_is_a_regression() {
    AuditDiff diff =
        diff(
            older().condition("D1", "Suite runs green", Standing.VERIFIED),
            newer().condition("D1", "Suite runs green", Standing.CONTRADICTED));

    assertThat(only(diff, Kind.CONDITION_CARRIED).direction()).isEqualTo(Direction.REGRESSION);
  }
}
