package dev.gatebook.diff;

import static dev.gatebook.diff.TaskSketch.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gatebook.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MatchingTest {

  @ParameterizedTest
  @CsvSource({
    "Unit tests,                Unit test foundation,              true",
    "Coverage reporting,        Set up coverage reporting,         true",
    "Health checks,             Health check endpoints,            true",
    "E2E tests,                 End-to-end tests,                  true",
    "Data consolidation,        Consolidate the data,              true",
    "Fix the test harness,      Correct the API test routes,       false",
    "Fix API integration tests, Pass plain strings as header values, false",
    "Fix the limiter,           Fix the login page,                false",
  })
  void a_title_speaks_of_the_same_work_when_it_shares_the_words_that_tell(
      String before, String after, boolean same) {
    Same pair = new Same(placed("1", before), placed("1", after));

    assertThat(pair.isSameWork()).isEqualTo(same);
  }

  private static Placed placed(String id, String title) {
    return Placed.of("2-testing", task(id, title).assessed());
  }

  @Test
  void a_retitled_task_with_the_same_evidence_is_the_same_work() {
    Placed before =
        Placed.of(
            "1",
            task("1", "Readiness probe")
                .evidence(Sketches.file("src/main.py"), Verdict.VERIFIED)
                .assessed());
    Placed after =
        Placed.of(
            "1",
            task("1", "Health endpoints")
                .evidence(Sketches.file("src/main.py"), Verdict.STALE)
                .assessed());

    assertThat(new Same(before, after).isSameWork()).isTrue();
  }

  @Test
  void a_title_of_nothing_but_silent_words_is_compared_by_them() {
    assertThat(Likeness.of("Fix it").to(Likeness.of("Fix it"))).isEqualTo(1);
    assertThat(Likeness.of("Fix it").to(Likeness.of("Do this"))).isZero();
    assertThat(Likeness.of("").to(Likeness.of(""))).isEqualTo(1);
    assertThat(Likeness.of("").within(Likeness.of("word"))).isZero();
  }

  @Test
  void likeness_does_not_depend_on_the_side_or_on_the_order_of_the_words() {
    Likeness a = Likeness.of("Portable duplicate check for imports");
    Likeness b = Likeness.of("Check of duplicates");

    assertThat(a.to(b)).isEqualTo(b.to(a)).isCloseTo(4.0 / 6, within(0.0001));
  }

  @Test
  void an_id_that_went_to_other_work_while_its_own_work_moved_on_is_no_reuse() {
    TaskMatch match =
        TaskMatch.of(
            List.of(placed("2.5", "Alpha harness"), placed("2.6", "Beta routes")),
            List.of(placed("2.5", "Gamma headers"), placed("2.9", "Alpha harness")));

    assertThat(match.same()).extracting(s -> s.to().id()).containsExactly("2.9");
    assertThat(match.reused()).isEmpty();
    assertThat(match.removed()).extracting(Placed::id).containsExactly("2.6");
    assertThat(match.added()).extracting(Placed::id).containsExactly("2.5");
  }

  @Test
  void a_task_that_moved_to_another_phase_is_found_by_its_id() {
    Placed before = Placed.of("1-base", task("1.4", "Consolidation").assessed());
    Placed after = Placed.of("2-testing", task("1.4", "Consolidation").assessed());

    TaskMatch match = TaskMatch.of(List.of(before), List.of(after));

    assertThat(match.same()).hasSize(1);
    assertThat(match.removed()).isEmpty();
    assertThat(match.added()).isEmpty();
  }

  @Test
  void every_task_is_in_exactly_one_group() {
    List<Placed> older = new ArrayList<>();
    List<Placed> newer = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      older.add(placed("1." + i, "Work alpha" + i));
      newer.add(placed("1." + (i + 7), i % 3 == 0 ? "Work beta" + i : "Work alpha" + i));
    }

    TaskMatch match = TaskMatch.of(older, newer);

    assertThat(
            Stream.of(match.same(), match.reused())
                    .flatMap(List::stream)
                    .map(Same::from)
                    .toList()
                    .size()
                + match.removed().size())
        .isEqualTo(40);
    assertThat(match.same().size() + match.reused().size() + match.added().size()).isEqualTo(40);
  }
}
