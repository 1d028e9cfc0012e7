package dev.gatebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TestTotalsTest {
  private static final TestTotals ONE_OF_EACH =
      TestTotals.of(Arrays.stream(TestOutcome.values()).map(TestTotalsTest::test).toList());

  @Test
  void every_outcome_belongs_to_one_of_the_counts_that_add_up_to_the_total() {
    assertThat(ONE_OF_EACH).isEqualTo(new TestTotals(8, 3, 1, 1, 3, 1, 0, 1, 1, 1));
    for (TestOutcome outcome : TestOutcome.values()) {
      TestTotals one = TestTotals.of(test(outcome));
      assertThat(one.passed()).isEqualTo(outcome.isPass() ? 1 : 0);
      assertThat(one.skipped()).isEqualTo(outcome.isSkip() ? 1 : 0);
      assertThat(one.failed() + one.errors()).isEqualTo(outcome.isFailure() ? 1 : 0);
      assertThat(one.expectedFailures() + one.knownFailures())
          .isEqualTo(outcome.isFailureAsDeclared() ? 1 : 0);
    }
  }

  @Test
  void two_runs_add_up_in_every_count() {
    assertThat(ONE_OF_EACH.plus(ONE_OF_EACH))
        .isEqualTo(new TestTotals(16, 6, 2, 2, 6, 2, 0, 2, 2, 2));
  }

  @Test
  void the_parts_of_a_count_are_told_where_there_are_any() {
    assertThat(TestParts.ofPassed(ONE_OF_EACH)).isEqualTo("1 flaky, 1 failed as expected");
    assertThat(TestParts.word("skipped", TestParts.ofSkipped(ONE_OF_EACH)))
        .isEqualTo("skipped (1 failed as expected, 1 not run)");
    assertThat(TestParts.sentence(ONE_OF_EACH))
        .isEqualTo(
            "Of those that passed 1 flaky, 1 failed as expected."
                + " Of the skipped ones 1 failed as expected, 1 not run.");
    TestTotals plain = new TestTotals(3, 2, 0, 0, 1, 0, 0);
    assertThat(TestParts.sentence(plain)).isEmpty();
    assertThat(TestParts.word("passed", TestParts.ofPassed(plain))).isEqualTo("passed");
  }

  private static TestCase test(TestOutcome outcome) {
    return new TestCase(
        "s", "a.B", "t", "", outcome, Optional.empty(), Optional.empty(), "", List.of(), "a.xml");
  }
}
