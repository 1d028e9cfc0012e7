package dev.gatebook.artifact.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.SourceRef;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TraceBudgetTest {
  private static final String MESSAGE = "expected 200 but was 404";

  @Test
  void what_fits_is_kept_whole() {
    TraceBudget budget = new TraceBudget(MESSAGE.length() + 5L);

    TestCase test = failed(MESSAGE, "trace");

    assertThat(budget.keep(test)).isSameAs(test);
    assertThat(budget.cut()).isZero();
  }

  @Test
  void beyond_the_limit_a_test_keeps_all_but_its_trace() {
    TraceBudget budget = new TraceBudget(MESSAGE.length() + 4L);

    TestCase kept = budget.keep(failed(MESSAGE, "trace"));

    assertThat(kept.outcome()).isEqualTo(TestOutcome.FAILED);
    assertThat(kept.key()).isEqualTo("shop.CartTest#adds");
    assertThat(kept.failure()).contains(new TestCase.Failure(MESSAGE, "AssertionError", ""));
    assertThat(budget.cut()).isEqualTo(1);
  }

  @Test
  void a_long_message_beyond_the_limit_keeps_its_beginning() {
    TestCase kept = new TraceBudget(0).keep(failed("x".repeat(1000), ""));

    assertThat(kept.failure().orElseThrow().message()).startsWith("xxx").contains("cut, 1000");
  }

  @Test
  void a_test_that_passed_costs_nothing() {
    TraceBudget budget = new TraceBudget(0);

    budget.keep(test(TestOutcome.PASSED, Optional.empty()));

    assertThat(budget.cut()).isZero();
  }

  @Test
  void a_file_with_more_says_how_many_tests_are_cut() throws Unreadable {
    Sink sink = new Sink("report.xml", new Memory());
    String trace = "x".repeat(1 << 20);
    for (int i = 0; i < 40; i++) {
      sink.test(failed("message " + i, trace));
    }

    assertThat(sink.count()).isEqualTo(40);
    assertThat(sink.problems())
        .containsExactly(Complaints.cutTraces(9, SourceRef.of("report.xml")));
    assertThat(sink.tests().totals().failed()).isEqualTo(40);
  }

  private static TestCase failed(String message, String trace) {
    return test(
        TestOutcome.FAILED, Optional.of(new TestCase.Failure(message, "AssertionError", trace)));
  }

  private static TestCase test(TestOutcome outcome, Optional<TestCase.Failure> failure) {
    return new TestCase(
        "shop", "shop.CartTest", "adds", "", outcome, Optional.of(1L), failure, "", List.of(), "a");
  }
}
