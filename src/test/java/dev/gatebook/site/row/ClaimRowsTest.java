package dev.gatebook.site.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Unit;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.tests.Contexts;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Declared figures in tables: those beside a measurement, and those without. */
final class ClaimRowsTest {
  private static final ClaimCheck HELD =
      check("tests.passed", "39", ClaimCheck.Result.CONFIRMED, "39 as declared");
  private static final ClaimCheck STALE =
      check("tests.failed", "", ClaimCheck.Result.STALE, "it was measured before");
  private static final ClaimCheck ALONE =
      check("bugs.fixed", "", ClaimCheck.Result.UNVERIFIABLE, "nothing is measured so");

  private static ClaimCheck check(
      String name, String measured, ClaimCheck.Result result, String because) {
    Quantity quantity = new Quantity.Exact("39", BigDecimal.valueOf(39), Unit.COUNT);
    Figures.Figure figure =
        new Figures.Figure(name, quantity, "", new SourceRef("audit.yml", 3, 5));
    return new ClaimCheck("", figure, measured, result, because, List.of());
  }

  private static List<Table> tables(ClaimCheck... checks) {
    return ClaimRows.of(Contexts.of(Measured.NOTHING), List.of(checks)).stream()
        .map(Table.class::cast)
        .toList();
  }

  private static List<String> heads(Table table) {
    return table.columns().stream().map(Table.Column::head).toList();
  }

  @Test
  void a_list_without_any_measurement_says_so_once_and_gives_each_reason() {
    Table table = tables(ALONE, ALONE).get(0);

    assertThat(heads(table)).containsExactly("Figure", "Declared", "Why not", "Source");
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(0).cells())
        .contains(Piece.words("Bugs fixed"), Piece.marked("Nothing is measured so"))
        .doesNotContain(Chips.of(ClaimCheck.Result.UNVERIFIABLE), Piece.muted("none"));
    assertThat(ClaimRows.note(List.of(ALONE, ALONE)))
        .isEqualTo("None of the figures below was measured: each is a claim.");
  }

  @Test
  void figures_with_a_verdict_stand_before_those_without() {
    List<Table> tables = tables(ALONE, HELD, STALE);

    assertThat(tables).hasSize(2);
    assertThat(heads(tables.get(0)))
        .containsExactly("Figure", "Declared", "Measured", "Verdict", "Because", "Source");
    assertThat(tables.get(0).rows()).hasSize(2);
    assertThat(tables.get(0).rows().get(1).cells())
        .contains(Chips.of(ClaimCheck.Result.STALE), Piece.muted("none"));
    assertThat(tables.get(1).rows()).hasSize(1);
    assertThat(ClaimRows.note(List.of(ALONE, HELD, STALE)))
        .isEqualTo("1 of 3 figures was not measured: the second list is of claims.");
  }

  @Test
  void where_all_was_measured_nothing_is_said_of_claims() {
    assertThat(tables(HELD)).hasSize(1);
    assertThat(ClaimRows.note(List.of(HELD))).isEmpty();
  }

  @Test
  void a_figure_that_is_declared_twice_is_linked_to_at_one_place() {
    Table table = tables(ALONE, ALONE).get(0);

    assertThat(table.rows().get(0).anchor()).isNotEmpty();
    assertThat(table.rows().get(1).anchor()).isEmpty();
  }
}
