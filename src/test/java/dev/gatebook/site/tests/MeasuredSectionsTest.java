package dev.gatebook.site.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Alert;
import dev.gatebook.model.AlertTotals;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Measurement;
import dev.gatebook.model.Origin;
import dev.gatebook.model.Tally;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.TestTotals;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.Empty;
import dev.gatebook.site.part.FailureList;
import dev.gatebook.site.part.Fold;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.SuiteList;
import dev.gatebook.site.part.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sections of a page of test results that are made of what was measured alone. */
final class MeasuredSectionsTest {
  private static final PlainLinks LINKS = new PlainLinks();

  private static Measured analysis(int runs, int failed, Alert... alerts) {
    List<Alert> all = List.of(alerts);
    Artifact artifact =
        new Artifact(
            "ruff.sarif",
            "",
            10,
            "sarif",
            "ruff",
            true,
            Tally.of(AlertTotals.of(all, runs, failed), 0),
            List.of(),
            Origin.NONE);
    return new Measured(
        List.of(artifact), List.of(), TestTotals.NONE, CoverageReport.NONE, all, List.of());
  }

  private static Alert alert(Alert.Level level, String rule, String path, int line) {
    return new Alert("ruff", rule, level, path, line, "", false, "ruff.sarif");
  }

  private static Measurement metric(String name, String value, boolean failed) {
    return new Measurement(
        name, new BigDecimal(value), "s", Measurement.Better.LOWER, failed, "bench/jmh.json");
  }

  private static TestCase test(String suite, String name, TestOutcome outcome, String message) {
    return new TestCase(
        suite,
        "shop." + suite,
        name,
        "",
        outcome,
        Optional.of(5L),
        Optional.of(new TestCase.Failure(message, "AssertionError", "")),
        "",
        List.of(),
        "a.xml");
  }

  private static Table table(Section section) {
    return (Table) section.contents().get(0);
  }

  private static String text(Piece piece) {
    return piece.text()
        + String.join("|", piece.parts().stream().map(MeasuredSectionsTest::text).toList());
  }

  private static String row(Table table, int row) {
    return String.join(
        " ", table.rows().get(row).cells().stream().map(MeasuredSectionsTest::text).toList());
  }

  @Test
  void no_report_of_an_analysis_makes_no_section() {
    assertThat(AnalysisSection.of(Contexts.of(Measured.NOTHING))).isEmpty();
  }

  @Test
  void findings_are_listed_by_rule_with_their_first_places() {
    Section section =
        AnalysisSection.of(
                Contexts.of(
                    analysis(
                        1,
                        0,
                        alert(Alert.Level.WARNING, "W1", "a.py", 1),
                        alert(Alert.Level.ERROR, "E1", "a.py", 3),
                        alert(Alert.Level.ERROR, "E1", "b.py", 4),
                        alert(Alert.Level.ERROR, "E1", "c.py", 0),
                        alert(Alert.Level.ERROR, "E1", "d.py", 9),
                        alert(Alert.Level.NOTE, "", "", 0))))
            .orElseThrow();

    assertThat(section.count()).isEqualTo("6");
    assertThat(row(table(section), 0)).isEqualTo("Error 4 ");
    Table rules = (Table) section.contents().get(1);
    assertThat(row(rules, 0)).isEqualTo("E1 Error ruff 4 a.py:3|b.py:4|c.py|and 1 more");
    assertThat(row(rules, 1)).isEqualTo("W1 Warning ruff 1 a.py:1");
    assertThat(row(rules, 2)).isEqualTo("(no rule named) Note ruff 1 ");
    assertThat(section.note()).isEmpty();
  }

  @Test
  void an_analysis_that_failed_is_never_shown_as_clean() {
    Section failed = AnalysisSection.of(Contexts.of(analysis(0, 2))).orElseThrow();
    Content content = failed.contents().get(0);

    assertThat(((Empty) content).title()).isEqualTo("No analysis ran to its end");
    assertThat(failed.note()).startsWith("2 runs of the analysis failed");
  }

  @Test
  void an_analysis_that_found_nothing_says_so_with_what_was_suppressed() {
    Alert accepted = new Alert("ruff", "E1", Alert.Level.ERROR, "a.py", 1, "", true, "ruff.sarif");
    Section clean = AnalysisSection.of(Contexts.of(analysis(1, 0, accepted))).orElseThrow();

    assertThat(((Empty) clean.contents().get(0)).title()).isEqualTo("Nothing was found");
    assertThat(clean.aside().text()).isEqualTo("1 run, 1 suppressed");
  }

  @Test
  void of_many_rules_the_worst_stand_in_the_open() {
    Alert[] many =
        IntStream.range(0, 205)
            .mapToObj(i -> alert(Alert.Level.NOTE, "N" + i, "a.py", i))
            .toArray(Alert[]::new);
    Section section = AnalysisSection.of(Contexts.of(analysis(1, 0, many))).orElseThrow();

    assertThat(((Table) section.contents().get(2)).rows()).hasSize(24);
    Fold rest = (Fold) section.contents().get(3);
    assertThat(rest.title()).isEqualTo("181 more rules");
    assertThat(((Table) rest.contents().get(0)).rows()).hasSize(181);
  }

  @Test
  void findings_show_their_step_since_the_audit_before_by_level_and_by_rule() {
    Measured before =
        analysis(
            1,
            0,
            alert(Alert.Level.ERROR, "E1", "a.py", 1),
            alert(Alert.Level.ERROR, "E1", "a.py", 2),
            alert(Alert.Level.NOTE, "N1", "a.py", 3));
    Measured now =
        analysis(
            1,
            0,
            alert(Alert.Level.ERROR, "E1", "a.py", 1),
            alert(Alert.Level.WARNING, "W1", "a.py", 2));
    Section section = AnalysisSection.of(Contexts.of(now, before)).orElseThrow();

    assertThat(IntStream.range(0, 3).mapToObj(i -> row(table(section), i)))
        .containsExactly("Error 1 \u22121 ", "Warning 1 +1 ", "Note 0 \u22121 ");
    Table rules = (Table) section.contents().get(1);
    assertThat(row(rules, 0)).isEqualTo("E1 Error ruff 1 \u22121 a.py:1");
    assertThat(rules.rows().get(0).cells().get(4).style()).isEqualTo("good");
    Fold gone = (Fold) section.contents().get(2);
    assertThat(gone.title()).isEqualTo("1 rule of the audit before found nothing this time");
    assertThat(row((Table) gone.contents().get(0), 0)).isEqualTo("N1 Note ruff \u22121");
  }

  @Test
  void findings_are_not_compared_with_an_analysis_that_failed() {
    Measured now = analysis(1, 0, alert(Alert.Level.ERROR, "E1", "a.py", 1));
    Section section = AnalysisSection.of(Contexts.of(now, analysis(1, 1))).orElseThrow();

    assertThat(table(section).columns()).hasSize(3);
  }

  @Test
  void a_figure_is_cut_to_six_digits_and_a_failed_one_is_marked() {
    Section section =
        MetricsSection.of(
                List.of(metric("parse", "0.00001003312345", false), metric("ls", "1", true)))
            .orElseThrow();

    assertThat(row(table(section), 0)).startsWith("parse 0.0000100331 s lower").doesNotContain("F");
    assertThat(row(table(section), 1)).contains("Failed").endsWith("jmh.json");
    assertThat(MetricsSection.of(List.of())).isEmpty();
  }

  @Test
  void figures_beyond_the_list_are_told() {
    List<Measurement> many =
        IntStream.range(0, 201).mapToObj(i -> metric("m" + i, "1", false)).toList();
    Section section = MetricsSection.of(many).orElseThrow();

    Fold rest = (Fold) section.contents().get(1);
    assertThat(rest.title()).isEqualTo("176 more figures");
    assertThat(table(section).rows()).hasSize(24);
    assertThat(((Table) rest.contents().get(0)).rows()).hasSize(176);
    assertThat(section.count()).isEqualTo("201");
    assertThat(section.aside().text()).startsWith("The first 200");
  }

  @Test
  void failures_stand_by_cause_the_largest_group_first() {
    List<TestCase> tests = new ArrayList<>();
    tests.add(test("A", "one", TestOutcome.FAILED, "got 404\nmore"));
    tests.add(test("A", "two", TestOutcome.ERRORED, "got 500"));
    tests.add(test("B", "three", TestOutcome.FAILED, "got 404\nother"));
    tests.add(test("B", "four", TestOutcome.ERRORED, ""));
    tests.add(test("B", "five", TestOutcome.PASSED, "ignored"));
    Section section = FailuresSection.of(FailureBook.of(tests, List.of()), LINKS).orElseThrow();
    List<FailureList.Group> groups = ((FailureList) section.contents().get(0)).groups();

    assertThat(groups)
        .extracting(group -> group.count() + " " + group.title().text())
        .containsExactly("3 got #", "1 AssertionError");
    assertThat(groups.get(0).failures())
        .extracting(FailureList.Failure::name)
        .containsExactly("one", "two", "three");
    assertThat(FailuresSection.of(FailureBook.of(List.of(tests.get(4)), List.of()), LINKS))
        .isEmpty();
  }

  @Test
  void a_long_message_is_cut_in_the_title_and_whole_below_it() {
    String message = "x".repeat(400);
    Section section =
        FailuresSection.of(
                FailureBook.of(List.of(test("A", "one", TestOutcome.FAILED, message)), List.of()),
                LINKS)
            .orElseThrow();
    FailureList.Group group = ((FailureList) section.contents().get(0)).groups().get(0);

    assertThat(group.title().text()).hasSize(161).endsWith("…");
    assertThat(group.failures().get(0).message()).isEqualTo(message);
    assertThat(group.open()).isTrue();
  }

  @Test
  void a_suite_and_its_tests_bear_the_ids_that_evidence_links_to() {
    List<TestCase> tests =
        List.of(
            test("B", "z", TestOutcome.PASSED, ""),
            test("A", "y", TestOutcome.FAILED, "no"),
            test("B", "a", TestOutcome.PASSED, ""));

    Table suites =
        table(SuitesSection.of(SuiteBook.of(tests), Optional.empty(), LINKS).orElseThrow());
    assertThat(suites.rows()).extracting(Table.Row::anchor).containsExactly("suite-2", "suite-1");
    SuiteList all =
        (SuiteList)
            EveryTest.of(SuiteBook.of(tests), FailureBook.of(tests, List.of()), LINKS)
                .orElseThrow()
                .contents()
                .get(0);
    assertThat(
            all.suites().stream()
                .flatMap(suite -> suite.tests().stream())
                .map(
                    line ->
                        line.anchor()
                            + " "
                            + line.name()
                            + " "
                            + line.outcome().text()
                            + line.href()))
        .containsExactly("test-2 y Failedtests#failed-1", "test-1 z ", "test-3 a ");
  }

  @Test
  void skipped_tests_are_counted_by_reason_the_most_frequent_first() {
    List<TestCase> tests =
        Stream.of("no storage", "slow", "slow", "")
            .map(reason -> test("A", "t" + reason, TestOutcome.SKIPPED, reason))
            .toList();
    Table table = table(TestTables.skipped(tests).orElseThrow());

    assertThat(IntStream.range(0, 3).mapToObj(i -> row(table, i)))
        .containsExactly("slow 2", "No reason given 1", "no storage 1");
    assertThat(text(table.foot().get(0).cells().get(1))).isEqualTo("4");
    assertThat(TestTables.skipped(List.of())).isEmpty();
  }
}
