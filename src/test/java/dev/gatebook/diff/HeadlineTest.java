package dev.gatebook.diff;

import static dev.gatebook.diff.AuditSketch.newer;
import static dev.gatebook.diff.AuditSketch.older;
import static dev.gatebook.diff.Sketches.diff;
import static dev.gatebook.diff.TaskSketch.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Decision;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Status;
import org.junit.jupiter.api.Test;

final class HeadlineTest {

  @Test
  void it_names_the_decision_and_the_three_worst_facts() {
    AuditSketch from =
        older()
            .decision(Decision.HOLD, Decision.NO_GO)
            .target("2026-Q1", "2026-01-01", "2026-03-31")
            .count("tests.passed", 52)
            .scores("3.5", java.util.Map.of());
    AuditSketch to =
        newer()
            .decision(Decision.NO_GO, Decision.NO_GO)
            .target("2026-Q2", "2026-04-01", "2026-06-30")
            .count("tests.passed", 39)
            .scores("2.5", java.util.Map.of());
    for (int i = 1; i <= 3; i++) {
      from.task(task("1." + i, "Work " + i).stands(Status.DONE, Standing.CLAIMED));
      to.task(task("1." + i, "Work " + i).stands(Status.PARTIAL, Standing.PARTIAL));
    }

    assertThat(diff(from, to).headline())
        .isEqualTo(
            "NO-GO, was HOLD: 3 tasks regressed, passing tests 52 to 39,"
                + " target slips from Q1 2026 to Q2 2026.");
  }

  @Test
  void improvements_are_told_when_nothing_got_worse() {
    AuditDiff diff =
        diff(
            older()
                .decision(Decision.HOLD, Decision.HOLD)
                .task(task("1", "Alpha").stands(Status.PARTIAL, Standing.PARTIAL)),
            newer()
                .decision(Decision.GO, Decision.GO)
                .task(task("1", "Alpha").stands(Status.DONE, Standing.VERIFIED)));

    assertThat(diff.headline()).isEqualTo("GO, was HOLD: 1 task progressed.");
  }

  @Test
  void a_diff_without_words_of_its_own_is_counted() {
    AuditDiff diff = diff(older().count("tests.failed", 3), newer().count("tests.failed", 4));

    assertThat(diff.headline()).isEqualTo("1 regression change.");
  }

  @Test
  void nothing_is_said_to_have_changed_when_nothing_did() {
    assertThat(diff(older(), newer()).headline())
        .isEqualTo("Nothing changed between 2025-12-25 and 2025-12-26.");
  }

  @Test
  void a_decision_that_stands_is_named_as_standing() {
    AuditDiff diff =
        diff(
            older().decision(Decision.HOLD, Decision.HOLD).count("tests.passed", 3),
            newer().decision(Decision.HOLD, Decision.HOLD).count("tests.passed", 1));

    assertThat(diff.headline()).isEqualTo("Still HOLD: passing tests 3 to 1.");
  }
}
