package dev.gatebook.site.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.TestTotals;
import dev.gatebook.model.Unit;
import dev.gatebook.site.chart.TestBar;
import dev.gatebook.site.part.Piece;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EffortSumTest {
  @Test
  void efforts_are_added_bound_by_bound() {
    assertThat(EffortSum.of(List.of(range(2, 3), hours(1), hours(2), hours(1), range(10, 15))))
        .isEqualTo("16–22 h");
    assertThat(EffortSum.of(List.of(hours(1), hours(2)))).isEqualTo("3 h");
  }

  @Test
  void a_lower_bound_makes_the_sum_a_lower_bound() {
    Quantity open = new Quantity.AtLeast("4+ h", BigDecimal.valueOf(4), Unit.HOURS);
    assertThat(EffortSum.of(List.of(open, hours(1)))).isEqualTo("5+ h");
  }

  @Test
  void different_units_and_words_are_not_added() {
    Quantity days = new Quantity.Exact("2 d", BigDecimal.valueOf(2), Unit.DAYS);
    assertThat(EffortSum.of(List.of(days, hours(1)))).isEmpty();
    assertThat(EffortSum.of(List.of(new Quantity.Unstated("some")))).isEmpty();
    assertThat(EffortSum.of(List.of())).isEmpty();
  }

  @Test
  void errors_count_as_failing_and_the_total_is_at_least_the_sum() {
    TestBar measured = TestBars.of(new TestTotals(10, 5, 2, 1, 2, 0, 0));
    assertThat(measured).isEqualTo(new TestBar(5, 3, 2, 10));
    Figures declared = new Figures(List.of(figure("tests.passed", Quantity.exact(52))));
    assertThat(TestBars.of(declared).total()).isEqualTo(52);
  }

  @Test
  void a_count_that_nobody_gave_is_not_shown_as_zero() {
    Figures passedOnly = new Figures(List.of(figure("tests.passed", Quantity.exact(38))));
    assertThat(TestBars.declared(passedOnly).legend())
        .extracting(entry -> entry.value() + " " + entry.words())
        .containsExactly("38 passing");
    assertThat(TestBars.passes(passedOnly)).isEqualTo("38 passing, no total");
  }

  @Test
  void a_figure_that_is_no_single_number_is_not_drawn() {
    Quantity about = new Quantity.About("~40", BigDecimal.valueOf(40), Unit.COUNT);
    assertThat(TestBars.of(new Figures(List.of(figure("tests.passed", about)))).any()).isFalse();
  }

  @Test
  void a_lost_point_is_hollow_and_a_scale_too_long_is_not_drawn() {
    Piece dots = ScoreDots.of(new BigDecimal("1.5"), Optional.of(BigDecimal.valueOf(3)), five());
    assertThat(dots.shapes())
        .extracting(s -> s.css())
        .containsExactly("c-ink", "c-said-dot", "c-said-dot", "c-track", "c-track");
    assertThat(ScoreDots.of(five(), Optional.empty(), BigDecimal.valueOf(100)).isEmpty()).isTrue();
  }

  @Test
  void a_dotted_name_reads_as_words() {
    assertThat(FigureWords.name("tests.newly_failing")).isEqualTo("tests newly failing");
  }

  private static BigDecimal five() {
    return BigDecimal.valueOf(5);
  }

  private static Figures.Figure figure(String name, Quantity quantity) {
    return new Figures.Figure(name, quantity, "", SourceRef.of("audit.yml"));
  }

  private static Quantity hours(int hours) {
    return new Quantity.Exact(hours + " h", BigDecimal.valueOf(hours), Unit.HOURS);
  }

  private static Quantity range(int from, int to) {
    String written = from + "-" + to + " h";
    return new Quantity.Range(
        written, BigDecimal.valueOf(from), BigDecimal.valueOf(to), Unit.HOURS);
  }
}
