package dev.gatebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EffortSumTest {
  @Test
  void efforts_are_added_bound_by_bound() {
    assertThat(sum(range(2, 3), hours(1), hours(2), hours(1), range(10, 15))).contains("16–22 h");
    assertThat(sum(hours(1), hours(2))).contains("3 h");
  }

  @Test
  void a_lower_bound_makes_the_sum_a_lower_bound() {
    assertThat(sum(new Quantity.AtLeast("4+ h", BigDecimal.valueOf(4), Unit.HOURS), hours(1)))
        .contains("5+ h");
  }

  @Test
  void minutes_add_to_hours() {
    assertThat(sum(range(1, 2), new Quantity.Exact("30 min", BigDecimal.valueOf(30), Unit.MINUTES)))
        .contains("1.5–2.5 h");
  }

  @Test
  void hours_and_days_have_no_sum_and_are_counted() {
    EffortSum sum = EffortSum.of(List.of(hours(1), days(2)));

    assertThat(sum.quantity()).isEmpty();
    assertThat(sum.count()).isEqualTo(2);
  }

  @Test
  void words_are_nothing_to_add() {
    assertThat(sum(new Quantity.Unstated("some"))).isEmpty();
    assertThat(sum()).isEmpty();
  }

  @Test
  void an_effort_in_words_leaves_the_sum_open() {
    assertThat(sum(hours(2), new Quantity.Unstated("some"))).contains("2+ h");
  }

  private static Optional<String> sum(Quantity... efforts) {
    return EffortSum.of(List.of(efforts)).quantity().map(Quantity::written);
  }

  private static Quantity hours(int hours) {
    return new Quantity.Exact(hours + " h", BigDecimal.valueOf(hours), Unit.HOURS);
  }

  private static Quantity days(int days) {
    return new Quantity.Exact(days + " d", BigDecimal.valueOf(days), Unit.DAYS);
  }

  private static Quantity range(int from, int to) {
    return new Quantity.Range(
        from + "-" + to + " h", BigDecimal.valueOf(from), BigDecimal.valueOf(to), Unit.HOURS);
  }
}
