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

final class TestBarsTest {
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
}
