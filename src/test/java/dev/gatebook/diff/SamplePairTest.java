package dev.gatebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.json.JsonBytes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The sample project was audited twice within a day, by two auditors who disagree. All that a
 * reader finds by laying the two reports side by side must be found by the comparison.
 */
final class SamplePairTest {
  private static final AuditDiff DIFF = SamplePair.diff();

  @Test
  void the_headline_names_the_decision_the_tasks_the_tests_and_the_target() {
    assertThat(DIFF.headline())
        .isEqualTo(
            "NO-GO, no decision before: 4 tasks regressed, passing tests 52 to 39,"
                + " target slips from Q1 2026 to Q2 2026.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "schedule          | target           | regression  | Q1 2026 | Q2 2026",
        "gate              | 1-foundation     | regression  | GO | NO-GO",
        "decision          | overall          | neutral     | no decision | NO-GO",
        "score             | Code quality     | regression  | 4 of 5 | 3 of 5",
        "score             | Testing          | regression  | 3 of 5 | 1 of 5",
        "score             | mean             | regression  | 3.57 of 5 | 3.14 of 5",
        "figure            | tests.passed     | regression  | 52 | 39",
        "figure            | tests.failed     | improvement | 58 | 51",
        "test-skipped      | tests.skipped    | regression  | none declared | 20",
        "figure            | rates.passed     | neutral     | 47.3% | 35.5%",
        "coverage          | coverage.line    | improvement | 31.64% | ~35%",
        "claim-refuted     | 1.1              | regression  | declared Done | fault found: B4",
        "claim-refuted     | 1.2              | regression  | declared Done | fault found: B2",
        "claim-refuted     | 1.3              | regression  | declared Done | fault found: B1",
        "claim-refuted     | 1.4              | regression  | declared Done | fault found: B3",
        "task-regressed    | 2.1              | regression  | Done, claimed | Partial",
        "figure            | 2.1 tests.passed | regression  | 52 | 39",
        "figure            | 2.2 tests.failed | improvement | 30 | 26",
        "precision-lost    | 2.3 tests.failed | regression  | 10 | multiple",
        "task-regressed    | 2.4              | regression  | Done, unavailable | Low, partial",
        "goalpost          | 2.4 coverage.line| goalpost    | `` | >= 70 %",
        "task-added        | 2.7              | goalpost    | `` | open",
        "task-added        | 2.8              | neutral     | `` | open",
        "task-added        | 2.9              | goalpost    | `` | open",
        "effort            | remaining        | regression  | 6–9 h | 16–22 h",
        "issue-dropped     | C1               | goalpost    | critical P0 open | ``",
        "issue-dropped     | C2               | goalpost    | critical P0 open | ``",
        "issue-dropped     | C4               | goalpost    | critical open | ``",
        "condition-added   | D1               | goalpost    | `` | met",
        "condition-added   | D4               | goalpost    | `` | not met",
        "claim-corrected   | tests.passed     | neutral     | 52 | 39",
        "arrow-wrong       | tests.failed     | neutral     | 58 | 51 (“worse”)",
      })
  void what_the_reports_say_differently_is_a_typed_change(
      String kind, String subject, String direction, String before, String after) {
    assertThat(DIFF.changes())
        .filteredOn(c -> c.kind().equals(kind) && c.subject().equals(subject))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.direction().key()).isEqualTo(direction);
              assertThat(c.before()).isEqualTo(before);
              assertThat(c.after()).isEqualTo(after);
              assertThat(c.because()).isNotBlank();
            });
  }

  @Test
  void the_two_ids_that_name_other_work_are_told_with_both_titles() {
    assertThat(DIFF.of(Kind.TASK_ID_REUSED))
        .extracting(c -> c.subject() + ": " + c.before() + " / " + c.after())
        .containsExactly(
            "2.5: Fix the test harness / Correct the API test routes",
            "2.6: Fix API integration tests / Pass plain strings as header values");
  }

  @Test
  void the_overall_score_falls_further_than_the_mean_of_its_parts() {
    assertThat(DIFF.of(Kind.SCORE))
        .filteredOn(c -> c.subject().equals("overall"))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.before()).isEqualTo("3.5 of 5, Beta quality");
              assertThat(c.after()).isEqualTo("2.5 of 5, Not production ready");
              assertThat(c.because()).contains("−0.43, from 3.57 to 3.14");
            });
  }

  @Test
  void the_slipped_target_is_held_against_the_longest_estimate() {
    assertThat(DIFF.of(Kind.SCHEDULE))
        .filteredOn(c -> c.subject().equals("target"))
        .singleElement()
        .satisfies(
            c ->
                assertThat(c.because())
                    .startsWith("Slipped by 1 quarter.")
                    .contains("14 days, ends 2026-01-09, within Q1 2026"));
  }

  @Test
  void the_remaining_effort_is_two_and_a_half_times_as_much() {
    assertThat(DIFF.of(Kind.EFFORT))
        .singleElement()
        .satisfies(c -> assertThat(c.because()).endsWith("About 2.5 times as much."));
  }

  @Test
  void the_strengths_that_are_weaker_now_are_named() {
    assertThat(DIFF.of(Kind.STRENGTH_WEAKENED))
        .extracting(Change::before, Change::direction)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "Consolidation strategy verified", Direction.REGRESSION),
            org.assertj.core.groups.Tuple.tuple("Health checks operational", Direction.REGRESSION));
  }

  @Test
  void five_of_the_seven_aspects_and_the_total_of_the_tests_did_not_change() {
    List<String> subjects = DIFF.changes().stream().map(Change::subject).toList();

    assertThat(subjects)
        .doesNotContain(
            "tests.total",
            "Architecture",
            "Database design",
            "Security",
            "Deployment",
            "Monitoring");
  }

  @Test
  void each_audit_compared_with_itself_gives_nothing() {
    SamplePair.audits()
        .forEach(
            audit ->
                assertThat(
                        AuditDiffer.diff(audit, audit, dev.gatebook.model.History.Span.NONE)
                            .changes()
                            .stream()
                            .map(Change::fact))
                    .isEmpty());
  }

  @Test
  void loading_and_comparing_twice_gives_the_same_bytes() {
    assertThat(JsonBytes.write(DiffJson.of(SamplePair.diff())))
        .isEqualTo(JsonBytes.write(DiffJson.of(DIFF)));
  }
}
