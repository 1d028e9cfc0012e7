package dev.gatebook.diff;

import static dev.gatebook.diff.AuditSketch.newer;
import static dev.gatebook.diff.AuditSketch.older;
import static dev.gatebook.diff.Sketches.diff;
import static dev.gatebook.diff.Sketches.only;
import static dev.gatebook.diff.TaskSketch.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DecisionsTest {

  @Test
  void the_declared_and_the_supported_decision_are_two_changes() {
    AuditDiff diff =
        diff(
            older().decision(Decision.HOLD, Decision.PENDING),
            newer().decision(Decision.GO, Decision.HOLD));

    assertThat(diff.changes())
        .extracting(c -> c.kind() + " " + c.subject() + " " + c.direction().key())
        .containsExactly("decision overall supported regression", "decision overall improvement");
    assertThat(diff.headline()).startsWith("GO, was HOLD");
  }

  @ParameterizedTest
  @CsvSource({
    "GO, CONDITIONAL_GO, REGRESSION, ''",
    "CONDITIONAL_GO, HOLD, REGRESSION, Reversed.",
    "HOLD, NO_GO, REGRESSION, ''",
    "NO_GO, CONDITIONAL_GO, IMPROVEMENT, Reversed.",
    "NO_GO, NONE, NEUTRAL, There is no decision any more.",
    "NONE, GO, NEUTRAL, There was no decision before.",
  })
  void a_decision_nearer_to_go_is_better(
      Decision before, Decision after, Direction direction, String because) {
    Change change =
        only(
            diff(older().decision(before, Decision.NONE), newer().decision(after, Decision.NONE)),
            Kind.DECISION);

    assertThat(change.direction()).isEqualTo(direction);
    assertThat(change.because()).isEqualTo(because);
  }

  @Test
  void a_gate_is_compared_by_what_was_declared_and_by_what_the_evidence_supports() {
    AuditDiff diff =
        diff(
            older().gate(Decision.GO, Decision.HOLD), newer().gate(Decision.NO_GO, Decision.NO_GO));

    assertThat(diff.of(Kind.GATE))
        .extracting(c -> c.subject() + " " + c.title() + ": " + c.before() + " to " + c.after())
        .containsExactly(
            "2-testing Testing: GO to NO-GO", "2-testing supported Testing: HOLD to NO-GO");
    assertThat(((Change.OfDecision) diff.of(Kind.GATE).get(1)).declared()).isFalse();
  }

  @Test
  void a_phase_that_was_renamed_is_known_by_its_number_and_its_tasks_stay_the_same() {
    AuditDiff diff =
        diff(
            older().gate(Decision.GO, Decision.GO).task(task("2.1", "Unit tests")),
            newer()
                .phase("2-quality", "2")
                .gate(Decision.HOLD, Decision.GO)
                .task(task("2.1", "Unit tests")));

    assertThat(only(diff, Kind.GATE).subject()).isEqualTo("2-quality");
    assertThat(only(diff, Kind.DETAIL).before()).isEqualTo("2-testing");
    assertThat(diff.changes()).hasSize(2);
  }

  @Test
  void a_phase_that_is_gone_and_one_that_is_new_move_the_goalposts() {
    AuditDiff diff = diff(older(), newer().phase("3-release", "3"));

    assertThat(diff.of(Kind.GATE))
        .extracting(c -> c.subject() + ": " + c.because())
        .containsExactly(
            "2-testing: The phase is not in the plan any more.", "3-release: The phase is new.");
    assertThat(diff.counts()).isEqualTo(new Counts(0, 0, 2, 0));
  }

  @Test
  void a_decision_for_an_environment_is_compared_by_its_scope() {
    AuditDiff diff =
        diff(
            older().decision(Decision.HOLD, Decision.NONE).scope("staging", Decision.GO),
            newer().decision(Decision.HOLD, Decision.NONE).scope("staging", Decision.HOLD));

    Change change = only(diff, Kind.DECISION);
    assertThat(change.subject()).isEqualTo("staging");
    assertThat(change.direction()).isEqualTo(Direction.REGRESSION);
  }

  @Test
  void a_decision_with_a_phase_as_its_scope_is_told_with_the_gate_only() {
    AuditDiff diff =
        diff(
            older()
                .decision(Decision.HOLD, Decision.NONE)
                .scope("2-testing", Decision.GO)
                .gate(Decision.GO, Decision.GO),
            newer()
                .decision(Decision.HOLD, Decision.NONE)
                .scope("2-testing", Decision.HOLD)
                .gate(Decision.HOLD, Decision.GO));

    assertThat(diff.changes()).extracting(Change::kind).containsExactly("gate");
  }
}
