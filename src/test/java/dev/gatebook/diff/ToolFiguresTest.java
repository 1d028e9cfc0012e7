package dev.gatebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.AlertTotals;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.Audit;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.History;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Measurement;
import dev.gatebook.model.Measurement.Better;
import dev.gatebook.model.Origin;
import dev.gatebook.model.Tally;
import dev.gatebook.model.TestTotals;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that tools measured, and what static analysis found. */
final class ToolFiguresTest {
  private static Measurement lower(String name, String value, String unit) {
    return new Measurement(name, new BigDecimal(value), unit, Better.LOWER, "b.json");
  }

  private static Measurement failed(String name, String value) {
    return new Measurement(name, new BigDecimal(value), "ms", Better.LOWER, true, "b.json");
  }

  private static List<Change> steps(List<Measurement> from, List<Measurement> to) {
    return diff(metrics(from), metrics(to)).of(Kind.METRIC);
  }

  private static Measured metrics(List<Measurement> metrics) {
    return new Measured(
        List.of(), List.of(), TestTotals.NONE, CoverageReport.NONE, List.of(), metrics);
  }

  private static Measured analysis(AlertTotals... reports) {
    List<Artifact> artifacts =
        Arrays.stream(reports)
            .map(
                totals ->
                    new Artifact(
                        "a.sarif",
                        "",
                        1,
                        "sarif",
                        "lint",
                        true,
                        Tally.of(totals, 0),
                        List.of(),
                        Origin.NONE))
            .toList();
    return new Measured(
        artifacts, List.of(), TestTotals.NONE, CoverageReport.NONE, List.of(), List.of());
  }

  private static AuditDiff diff(Measured from, Measured to) {
    return AuditDiffer.diff(
        with(AuditSketch.older().audit(), from),
        with(AuditSketch.newer().audit(), to),
        History.Span.NONE);
  }

  private static Audit with(Audit audit, Measured measured) {
    return new Audit(
        audit.project(),
        audit.source(),
        audit.previous(),
        audit.commit(),
        audit.commitNote(),
        measured,
        audit.assessment());
  }

  private static String told(Change change) {
    return change.direction().key() + ": " + change.because();
  }

  @ParameterizedTest
  @CsvSource({
    "100, 110, 'regression: +10 %, measured.'",
    "110, 100, 'improvement: −9.1 %, measured.'",
    "100, 105, 'regression: +5 %, measured.'",
    "105, 100, 'improvement: −4.8 %, measured.'",
    "100, 104.99, 'neutral: +5 %, a step of less than 5 %: as good as before.'",
    "104.99, 100, 'neutral: −4.8 %, a step of less than 5 %: as good as before.'",
    "0, 3, 'regression: More than nothing, measured.'",
    "3, 0, 'improvement: −100 %, measured.'",
  })
  void a_step_is_as_large_as_the_step_back(String before, String after, String told) {
    List<Change> steps =
        steps(List.of(lower("p95", before, "ms")), List.of(lower("p95", after, "ms")));

    assertThat(steps).extracting(ToolFiguresTest::told).containsExactly(told);
    assertThat(steps.get(0).before()).isEqualTo(before + " ms");
    assertThat(steps.get(0).after()).isEqualTo(after + " ms");
  }

  @Test
  void more_is_better_where_the_tool_says_so() {
    Measurement before =
        new Measurement("rate", new BigDecimal("100"), "ops/s", Better.HIGHER, "b.json");
    Measurement after =
        new Measurement("rate", new BigDecimal("110"), "ops/s", Better.HIGHER, "b.json");

    assertThat(steps(List.of(before), List.of(after)))
        .extracting(ToolFiguresTest::told)
        .containsExactly("improvement: +10 %, measured.");
  }

  @Test
  void what_is_measured_on_one_side_only_is_lost_or_new() {
    assertThat(steps(List.of(lower("p95", "3", "ms")), List.of(lower("p99", "4", "ms"))))
        .extracting(c -> c.subject() + " " + told(c))
        .containsExactlyInAnyOrder(
            "p95 regression: The newer audit did not measure it.",
            "p99 neutral: Not measured before.");
  }

  @Test
  void figures_of_other_units_are_not_compared() {
    assertThat(steps(List.of(lower("p95", "3", "s")), List.of(lower("p95", "3", "ms"))))
        .extracting(ToolFiguresTest::told)
        .containsExactly("neutral: Not comparable: the units differ.");
  }

  @Test
  void a_measurement_that_failed_is_worse_whatever_its_figure() {
    List<Measurement> held = List.of(lower("p95", "900", "ms"));
    List<Measurement> broken = List.of(failed("p95", "3"));

    assertThat(steps(held, broken))
        .extracting(ToolFiguresTest::told)
        .containsExactly("regression: What was measured failed.");
    assertThat(steps(held, broken).get(0).after()).isEqualTo("3 ms, failed");
    assertThat(steps(broken, held))
        .extracting(ToolFiguresTest::told)
        .containsExactly("improvement: It failed before.");
    assertThat(steps(broken, broken)).isEmpty();
  }

  @Test
  void of_two_runs_of_one_name_the_worse_counts_in_any_order() {
    List<Measurement> before = List.of(lower("p95", "100", "ms"), lower("p95", "120", "ms"));
    List<Measurement> after = List.of(lower("p95", "240", "ms"), lower("p95", "1", "ms"));

    assertThat(steps(before, after))
        .extracting(ToolFiguresTest::told)
        .containsExactly("regression: +100 %, measured.");
    List<Measurement> oneFailed = List.of(failed("p95", "1"), lower("p95", "120", "ms"));
    assertThat(steps(before, oneFailed))
        .extracting(ToolFiguresTest::told)
        .containsExactly("regression: What was measured failed.");
  }

  @Test
  void alerts_are_told_by_level_and_accepted_ones_are_neither_better_nor_worse() {
    AuditDiff diff =
        diff(
            analysis(new AlertTotals(2, 5, 0, 0, 1, 1, 0)),
            analysis(new AlertTotals(3, 2, 0, 0, 2, 1, 0)));

    assertThat(diff.of(Kind.METRIC))
        .extracting(c -> c.subject() + " " + told(c))
        .containsExactlyInAnyOrder(
            "alerts.error regression: 1 more, measured.",
            "alerts.warning improvement: 3 fewer, measured.",
            "alerts.suppressed neutral: Accepted in the code or in the tool.");
  }

  @Test
  void no_report_of_static_analysis_is_not_the_same_as_no_alert() {
    Measured clean = analysis(new AlertTotals(0, 0, 0, 0, 0, 1, 0));

    Change lost = diff(clean, analysis()).of(Kind.METRIC).get(0);
    assertThat(lost.direction()).isEqualTo(Direction.REGRESSION);
    assertThat(lost.before()).isEqualTo("0 alerts");
    assertThat(lost.after()).isEqualTo("not measured");
    Change come = diff(analysis(), clean).of(Kind.METRIC).get(0);
    assertThat(come.direction()).isEqualTo(Direction.IMPROVEMENT);
    assertThat(come.because()).isEqualTo("The older audit had no report of static analysis.");
    assertThat(diff(clean, clean).of(Kind.METRIC)).isEmpty();
  }

  @Test
  void counts_are_those_of_the_changes() {
    AuditDiff diff =
        diff(
            analysis(new AlertTotals(2, 5, 0, 0, 1, 1, 0)),
            analysis(new AlertTotals(3, 2, 0, 0, 2, 1, 0)));

    assertThat(Stream.of(Direction.values()).map(diff.counts()::of))
        .containsExactlyElementsOf(
            Stream.of(Direction.values()).map(d -> diff.of(d).size()).toList())
        .anyMatch(n -> n > 0);
  }
}
