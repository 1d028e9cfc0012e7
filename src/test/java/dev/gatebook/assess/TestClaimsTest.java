package dev.gatebook.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.TestRows;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TestClaimsTest {
  private static TestCase test(String type, String name) {
    return new TestCase(
        "suite",
        type,
        name,
        "",
        TestOutcome.PASSED,
        Optional.empty(),
        Optional.empty(),
        "",
        List.of(),
        "a.xml");
  }

  @Test
  void tests_that_are_made_anew_each_time_are_picked_by_their_places() {
    TestRows run = TestRows.of(List.of(test("A", "one"), test("B", "two"), test("A", "three")));
    BitSet odd = new BitSet();
    odd.set(0);
    odd.set(2);

    assertThat(new PickedTests(run, odd))
        .extracting(TestCase::name)
        .containsExactly("one", "three");
  }

  @Test
  void what_no_task_cites_is_everything_without_a_plan() {
    TestRows run = TestRows.of(List.of(test("A", "one"), test("B", "two")));

    assertThat(TestClaims.of(List.of(), run).unclaimed()).isEqualTo(run);
    assertThat(TestClaims.of(List.of(), run).byTask()).isEmpty();
  }
}
