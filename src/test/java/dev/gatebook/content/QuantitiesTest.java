package dev.gatebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Quantity;
import dev.gatebook.model.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures as people write them. */
final class QuantitiesTest {
  private static Quantity of(String written) {
    return Quantities.parse(written).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "39        | 39      | COUNT",
        "0         | 0       | COUNT",
        "007       | 7       | COUNT",
        "1,234     | 1234    | COUNT",
        "1,234,567 | 1234567 | COUNT",
        "31.64%    | 31.64   | PERCENT",
        "35 %      | 35      | PERCENT",
        "35 percent | 35     | PERCENT",
        "15 min    | 15      | MINUTES",
        "1 minute  | 1       | MINUTES",
        "2h        | 2       | HOURS",
        "2 hours   | 2       | HOURS",
        "1.5 d     | 1.5     | DAYS",
        "3 weeks   | 3       | WEEKS",
      })
  void an_exact_figure(String written, BigDecimal value, Unit unit) {
    assertThat(of(written)).isEqualTo(new Quantity.Exact(written, value, unit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"39 of 52", "39/52", "39 / 52", "39 out of 52"})
  void a_figure_that_is_a_part_of_a_whole(String written) {
    assertThat(of(written))
        .isEqualTo(new Quantity.Of(written, new BigDecimal("39"), new BigDecimal("52")));
    assertThat(of(written).isExact()).isTrue();
    assertThat(of("3.5 of 5").whole()).contains(new BigDecimal("5"));
    assertThat(Quantities.parse("3 of 0")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"~35 %", "≈35 %", "about 35 %", "About 35%", "approx. 35 %", "ca. 35 %"})
  void a_figure_that_is_about_right(String written) {
    assertThat(of(written))
        .isEqualTo(new Quantity.About(written, new BigDecimal("35"), Unit.PERCENT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"87+", ">= 87", "≥87", "at least 87", "At least 87"})
  void a_figure_that_is_the_least(String written) {
    assertThat(of(written))
        .isEqualTo(new Quantity.AtLeast(written, new BigDecimal("87"), Unit.COUNT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<= 3 h", "≤3h", "at most 3 h", "up to 3 hours"})
  void a_figure_that_is_the_most(String written) {
    assertThat(of(written))
        .isEqualTo(new Quantity.AtMost(written, new BigDecimal("3"), Unit.HOURS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2-3 h", "2–3 h", "2 to 3 h", "2-3 hours"})
  void a_range(String written) {
    assertThat(of(written))
        .isEqualTo(
            new Quantity.Range(written, new BigDecimal("2"), new BigDecimal("3"), Unit.HOURS));
  }

  @Test
  void a_range_of_one_figure_is_fine_and_one_that_runs_backwards_is_none() {
    assertThat(Quantities.parse("3-3 h")).isPresent();
    assertThat(Quantities.parse("5-2 h")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"multiple", "some", "Many", "several"})
  void a_figure_that_nobody_counted(String written) {
    assertThat(of(written)).isEqualTo(new Quantity.Unstated(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a lot of hours",
        "-3",
        "3 apples",
        "1,23",
        "12,3456",
        "3.",
        ".5",
        "1e9",
        "NaN",
        "39 %%",
        "~ ",
        "2-3-4 h",
        "1234567890123456",
        "39\n",
        "٣٩",
        "3 h and more"
      })
  void anything_else_is_no_figure(String written) {
    assertThat(Quantities.parse(written)).isEmpty();
  }

  @Test
  void a_hostile_text_is_refused_at_once() {
    assertThat(Quantities.parse("1,111".repeat(20_000))).isEmpty();
    assertThat(Quantities.parse("9".repeat(100_000))).isEmpty();
  }
}
