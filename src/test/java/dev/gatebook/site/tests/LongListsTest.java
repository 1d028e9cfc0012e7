package dev.gatebook.site.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.CausePattern;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.site.part.FailureList;
import dev.gatebook.site.part.Fold;
import dev.gatebook.site.part.LinkLine;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Seek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists of test results that go on, on pages of their own. */
final class LongListsTest {
  private static TestCase test(String suite, String name, TestOutcome outcome, String message) {
    return new TestCase(
        suite,
        suite,
        name,
        "",
        outcome,
        Optional.of(5L),
        Optional.of(new TestCase.Failure(message, "AssertionError", "at x\n".repeat(100))),
        "",
        List.of(),
        "a.xml");
  }

  private static List<TestCase> run(int suites, int each) {
    List<TestCase> tests = new ArrayList<>();
    for (int s = 0; s < suites; s++) {
      for (int t = 0; t < each; t++) {
        tests.add(test(String.format("s%05d", s), "test_" + t, TestOutcome.PASSED, ""));
      }
    }
    return tests;
  }

  private static FailureBook failures(int count, int causes) {
    return FailureBook.of(
        IntStream.range(0, count)
            .mapToObj(i -> test("s", "t" + i, TestOutcome.FAILED, letters(i % causes)))
            .toList(),
        List.of());
  }

  /** Numbers are taken out of messages, so that causes are told by letters. */
  private static String letters(int number) {
    return "cause " + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }

  @Test
  void pages_are_cut_between_groups_and_within_those_that_fit_on_none() {
    int third = Cuts.MOST / 3;

    assertThat(Cuts.of(List.of(2, 2, 2), at -> third)).containsExactly(0, 2, 4);
    assertThat(Cuts.of(List.of(1, 7), at -> third)).containsExactly(0, 3, 6);
    assertThat(Cuts.of(List.of(1, 1), at -> 2 * Cuts.MOST)).containsExactly(0, 1);
    assertThat(Cuts.of(List.of(), at -> 1)).containsExactly(0);
  }

  @Test
  void every_test_stands_on_exactly_one_page_and_its_suite_is_found_there() {
    List<TestCase> tests = run(300, 100);
    LongSuites list = new LongSuites(SuiteBook.of(tests), FailureBook.of(tests, List.of()));

    assertThat(list.pages()).isBetween(6, 10);
    assertThat(list.span(1)).startsWith("s00000 \u2026 s000");
    List<LongList.Entry> entries = list.entries();
    assertThat(entries).hasSize(300);
    assertThat(entries.get(299))
        .isEqualTo(new LongList.Entry("s00299", "100 of 100 pass", list.pages(), "suite-29901"));
    assertThat(entries.stream().map(LongList.Entry::page)).isSorted();
  }

  @Test
  void a_suite_larger_than_a_page_goes_on() {
    List<TestCase> tests = run(1, 12_000);
    LongSuites list = new LongSuites(SuiteBook.of(tests), FailureBook.of(tests, List.of()));

    assertThat(list.pages()).isGreaterThan(1);
    assertThat(list.span(1)).isEqualTo("s00000");
  }

  @Test
  void few_failures_stand_on_the_first_page_in_full() {
    FailureBook few = failures(20, 2);
    Section section = FailuresSection.of(few, new PlainLinks()).orElseThrow();

    assertThat(few.fits()).isTrue();
    assertThat(section.contents().get(0)).isEqualTo(new Seek("failures", ".fail", ""));
    FailureList list = (FailureList) section.contents().get(1);
    assertThat(list.groups()).extracting(group -> group.failures().size()).containsExactly(10, 10);
    assertThat(list.groups().get(1).failures().get(0).anchor()).isEqualTo("failed-11");
  }

  @Test
  void many_failures_are_counted_by_cause_and_lead_to_the_pages_that_hold_them_all() {
    FailureBook many = failures(3_000, 50);
    Section section = FailuresSection.of(many, new PlainLinks()).orElseThrow();

    assertThat(many.fits()).isFalse();
    assertThat(section.count()).isEqualTo("3000");
    FailureList list = (FailureList) section.contents().get(1);
    assertThat(list.groups()).hasSize(40);
    assertThat(list.groups().get(0).count()).isEqualTo("60");
    assertThat(list.groups().get(0).failures()).hasSize(3);
    assertThat(list.groups().get(0).rest().text()).isEqualTo("57 more failures with this cause");
    assertThat(list.groups().get(0).rest().href()).isEqualTo("failures/1#failed-4");
    assertThat(section.contents().get(2))
        .isEqualTo(new LinkLine("failures/" + many.page(2400) + "#failed-2401", "10 more causes"));

    LongFailures pages = new LongFailures(many);
    assertThat(pages.entries()).hasSize(3_000);
    assertThat(IntStream.rangeClosed(1, pages.pages()).map(p -> many.to(p) - many.from(p)).sum())
        .isEqualTo(3_000);
  }

  @Test
  void of_many_causes_the_largest_stand_in_the_open_and_a_few_failures_stand_unfolded() {
    Section section = FailuresSection.of(failures(60, 30), new PlainLinks()).orElseThrow();
    Fold rest = (Fold) section.contents().get(2);
    assertThat(rest.title()).isEqualTo("6 more causes of 12 failures");
    assertThat(((FailureList) rest.contents().get(0)).groups()).hasSize(6);

    Section few = FailuresSection.of(failures(2, 2), new PlainLinks()).orElseThrow();
    FailureList list = (FailureList) few.contents().get(0);
    assertThat(list.groups()).allMatch(FailureList.Group::open);
    assertThat(list.groups().get(0).failures().get(0).open()).isTrue();
  }

  @Test
  void a_failure_is_found_by_the_test_that_failed() {
    FailureBook book =
        FailureBook.of(
            List.of(
                test("s", "a", TestOutcome.FAILED, "one"),
                test("s", "b", TestOutcome.FAILED, "known 1"),
                test("s", "c", TestOutcome.FAILED, "known 2"),
                test("s", "d", TestOutcome.PASSED, "")),
            List.of(new CausePattern("Known", List.of("known*"), SourceRef.of("project.yml"))));

    assertThat(book.causes()).extracting(c -> c.group().title()).containsExactly("Known", "one");
    assertThat(book.place(test("s", "a", TestOutcome.FAILED, "one"))).contains(2);
    assertThat(book.place(test("s", "d", TestOutcome.PASSED, ""))).isEmpty();
  }
}
