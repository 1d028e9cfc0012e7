package dev.gatebook.site.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.TestTotals;
import dev.gatebook.site.part.Fold;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Seek;
import dev.gatebook.site.part.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CoverageSectionTest {
  private static Measured measured(
      Map<CoverageUnit, Ratio> totals, CoverageReport.Group... groups) {
    return new Measured(
        List.of(), List.of(), TestTotals.NONE, new CoverageReport(totals, List.of(groups)));
  }

  private static CoverageReport.Group line(String name, long covered, long total) {
    return new CoverageReport.Group(name, Map.of(CoverageUnit.LINE, new Ratio(covered, total)));
  }

  private static Map<CoverageUnit, Ratio> lines(long covered, long total) {
    return Map.of(CoverageUnit.LINE, new Ratio(covered, total));
  }

  private static String text(Piece piece) {
    String parts =
        piece.parts().stream().map(CoverageSectionTest::text).collect(Collectors.joining());
    return piece.text() + parts;
  }

  private static List<String> cells(Table.Row row) {
    return row.cells().stream().map(CoverageSectionTest::text).toList();
  }

  private static Table table(Section section, int at) {
    return (Table) section.contents().get(at);
  }

  @Test
  void nothing_measured_makes_no_section() {
    assertThat(CoverageSection.of(Contexts.of(Measured.NOTHING))).isEmpty();
  }

  @Test
  void a_first_measurement_stands_without_a_step_and_with_what_the_gate_asks_for() {
    Section section =
        CoverageSection.of(Contexts.of(measured(lines(69, 100), line("a", 69, 100)))).orElseThrow();

    assertThat(section.count()).isEqualTo("69.0 %");
    assertThat(section.aside().text()).startsWith("Asked for: line >= 70 %");
    assertThat(table(section, 0).columns())
        .extracting(Table.Column::head)
        .containsExactly("Package", "Line coverage", "Line", "Asked for");
    assertThat(cells(table(section, 0).rows().get(0)))
        .containsExactly("a", "", "69.0 % (69 of 100)", "");
    Piece asked = table(section, 0).foot().get(0).cells().get(3);
    assertThat(text(asked) + " " + asked.style()).isEqualTo("line >= 70 % failed");
  }

  @Test
  void each_package_shows_its_step_since_the_audit_before() {
    Measured before =
        measured(lines(150, 300), line("a", 50, 100), line("b", 50, 100), line("gone", 50, 100));
    Measured now =
        measured(
            lines(200_011, 400_000), line("a", 62, 100), line("b", 50_0, 100_0), line("new", 1, 3));
    Section section = CoverageSection.of(Contexts.of(now, before)).orElseThrow();

    assertThat(section.aside().text()).contains("steps since 20");
    assertThat(table(section, 0).rows().stream().map(row -> cells(row).get(2)))
        .containsExactly(
            "62.0 % (62 of 100)+12.0 points", "50.0 % (500 of 1000)same", "33.3 % (1 of 3)");
    Piece whole = table(section, 0).foot().get(0).cells().get(2);
    assertThat(text(whole)).endsWith("under 0.1 points");
    assertThat(whole.parts().get(1).style()).isEqualTo("good");
    assertThat(section.note()).isEqualTo("1 package is not measured any more: gone.");
  }

  @Test
  void another_unit_is_never_compared() {
    Measured before = measured(Map.of(CoverageUnit.STATEMENT, new Ratio(1, 2)));
    Section section = CoverageSection.of(Contexts.of(measured(lines(1, 3)), before)).orElseThrow();

    assertThat(section.note()).startsWith("The audit before did not measure line coverage");
    assertThat(table(section, 0).columns()).extracting(Table.Column::head).contains("Line");
  }

  @Test
  void with_many_units_shares_stand_alone() {
    Map<CoverageUnit, Ratio> units =
        Arrays.stream(CoverageUnit.values())
            .collect(Collectors.toMap(unit -> unit, unit -> new Ratio(1, 2)));
    Section section = CoverageSection.of(Contexts.of(measured(units))).orElseThrow();

    assertThat(cells(table(section, 0).rows().get(0)))
        .contains("50.0 %")
        .noneMatch(c -> c.contains("of"));
  }

  @Test
  void of_many_packages_those_that_miss_most_stand_first_and_all_are_folded() {
    CoverageReport.Group[] many =
        IntStream.range(0, 400)
            .mapToObj(i -> line(String.format("p%03d", i), 100, 100 + i))
            .toArray(CoverageReport.Group[]::new);
    Section section = CoverageSection.of(Contexts.of(measured(lines(1, 2), many))).orElseThrow();

    assertThat(section.contents().get(0)).isInstanceOf(Seek.class);
    assertThat(table(section, 1).rows()).hasSize(12);
    assertThat(cells(table(section, 1).rows().get(0)).get(0)).isEqualTo("p399");
    Fold fold = (Fold) section.contents().get(2);
    assertThat(fold.title()).isEqualTo("All 400 packages by name");
    assertThat(((Table) fold.contents().get(0)).rows()).hasSize(400);
  }
}
