package dev.gatebook.site.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.Measured;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.TestTotals;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.StackBar;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.TestBars;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests that failed as expected, and tests that were not run, on pages. */
final class OutcomesApartTest {
  private static final List<TestCase> RUN =
      List.of(
          test("adds", TestOutcome.PASSED, ""),
          test("throws_away", TestOutcome.EXPECTED_FAILURE, "not yet"),
          test("rounds", TestOutcome.KNOWN_FAILURE, "bug 12"),
          test("never", TestOutcome.NOT_RUN, ""));

  @Test
  void failures_as_expected_are_listed_with_their_reason_and_what_they_count_as() {
    Section section = TestTables.asDeclared(RUN).orElseThrow();
    Table table = (Table) section.contents().get(0);

    assertThat(section.title()).isEqualTo("Failed as expected");
    assertThat(table.rows())
        .extracting(row -> row.cells().get(0), row -> row.cells().get(2), row -> row.cells().get(3))
        .containsExactly(
            tuple(Piece.mono("rounds"), Piece.words("bug 12"), Piece.words("skipped")),
            tuple(Piece.mono("throws_away"), Piece.words("not yet"), Piece.words("passed")));
    assertThat(TestTables.asDeclared(RUN.subList(0, 1))).isEmpty();
  }

  @Test
  void a_section_of_skipped_tests_counts_known_failures_and_tests_that_were_not_run() {
    assertThat(TestTables.skipped(RUN).orElseThrow().count()).isEqualTo("2");
  }

  @Test
  void bars_and_suites_name_them_in_brackets() {
    TestTotals totals = TestTotals.of(RUN);

    assertThat(TestBars.measured(totals).legend())
        .extracting(StackBar.Entry::words)
        .contains(
            "passing (1 failed as expected), 50.0 %",
            "skipped (1 failed as expected, 1 not run), 50.0 %");
    assertThat(EveryTest.count(totals)).isEqualTo("2 of 4 pass (1 failed as expected)");
  }

  @Test
  void the_suites_say_it_once_for_all_of_them() {
    Section suites =
        SuitesSection.of(SuiteBook.of(RUN), Optional.empty(), new PlainLinks()).orElseThrow();

    assertThat(suites.note())
        .isEqualTo(
            "Of those that passed 1 failed as expected."
                + " Of the skipped ones 1 failed as expected, 1 not run.");
  }

  @Test
  void a_record_of_an_earlier_form_lists_them_though_its_counts_do_not_name_them() {
    TestTotals plain = new TestTotals(4, 2, 0, 0, 2, 0, 0);
    Measured measured = new Measured(List.of(), RUN, plain, CoverageReport.NONE);

    assertThat(TestsSections.of(Contexts.of(measured), List.of(), LongLists.NONE))
        .extracting(Section::title)
        .contains("Failed as expected");
  }

  private static TestCase test(String name, TestOutcome outcome, String why) {
    return new TestCase(
        "shop",
        "shop.Cart",
        name,
        "",
        outcome,
        Optional.empty(),
        Optional.of(new TestCase.Failure(why, "", "")),
        "",
        List.of(),
        "a.xml");
  }
}
