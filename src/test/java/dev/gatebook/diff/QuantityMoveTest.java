package dev.gatebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Quantity;
import dev.gatebook.model.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuantityMoveTest {
  private static final Quantity MANY = new Quantity.Unstated("multiple");

  private static Quantity exact(String value, Unit unit) {
    return new Quantity.Exact(value, new BigDecimal(value), unit);
  }

  private static Quantity range(int from, int to, Unit unit) {
    return new Quantity.Range(
        from + "-" + to, BigDecimal.valueOf(from), BigDecimal.valueOf(to), unit);
  }

  /** {@code 5}, {@code 5+}, {@code 2-3} or {@code many}, of things that are counted. */
  private static Quantity count(String written) {
    if (written.equals("many")) {
      return MANY;
    }
    String[] ends = written.replace("+", "").split("-", -1);
    BigDecimal low = new BigDecimal(ends[0]);
    if (written.endsWith("+")) {
      return new Quantity.AtLeast(written, low, Unit.COUNT);
    }
    return ends.length == 1
        ? exact(ends[0], Unit.COUNT)
        : range(low.intValue(), Integer.parseInt(ends[1]), Unit.COUNT);
  }

  private static QuantityMove move(String from, String to) {
    return new QuantityMove(count(from), count(to));
  }

  @ParameterizedTest
  @CsvSource({
    "52, 39, -1",
    "39, 52, 1",
    "39, 39, 0",
    "2-3, 3-4, 1",
    "2-4, 3-3, 0",
    "3-4, 2-4, -1",
    "26, 15+, 0",
    "26, 26+, 1",
    "26+, 26, -1",
    "10+, 15+, 1",
    "10, many, 0",
    "many, 10, 0"
  })
  void a_figure_moves_only_as_far_as_both_of_its_bounds_allow(String from, String to, int sign) {
    assertThat(Integer.signum(move(from, to).sign())).isEqualTo(sign);
  }

  @Test
  void figures_in_different_units_have_not_moved() {
    QuantityMove move = new QuantityMove(exact("3", Unit.DAYS), exact("5", Unit.HOURS));

    assertThat(move.isComparable()).isFalse();
    assertThat(move.sign()).isZero();
    assertThat(move.isSame()).isFalse();
    assertThat(move.times()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10, many, true",
    "10, 10+, true",
    "10, 9-11, true",
    "9-11, 9+, true",
    "many, 10, false",
    "10, 12, false"
  })
  void a_figure_that_says_less_than_before_loses_precision(String from, String to, boolean loses) {
    assertThat(move(from, to).losesPrecision()).isEqualTo(loses);
  }

  @Test
  void a_figure_is_the_same_however_it_is_written_but_two_vague_words_are_not() {
    Quantity written = new Quantity.Exact("39.0", new BigDecimal("39.0"), Unit.COUNT);
    assertThat(new QuantityMove(count("39"), written).isSame()).isTrue();
    assertThat(move("39", "39+").isSame()).isFalse();
    assertThat(move("2-3", "2-4").isSame()).isFalse();
    assertThat(move("2-3", "1-3").isSame()).isFalse();
    assertThat(move("many", "many").isSame()).isTrue();
    assertThat(new QuantityMove(MANY, new Quantity.Unstated("some")).isSame()).isFalse();
  }

  @Test
  void the_distance_is_told_in_the_words_of_the_unit() {
    assertThat(move("52", "39").distance()).isEqualTo("13 fewer");
    assertThat(move("39", "52").distance()).isEqualTo("13 more");
    assertThat(new QuantityMove(exact("31.64", Unit.PERCENT), exact("35", Unit.PERCENT)).distance())
        .isEqualTo("3.36 points more");
    assertThat(new QuantityMove(exact("5", Unit.HOURS), exact("3", Unit.HOURS)).distance())
        .isEqualTo("2 h less");
  }

  @Test
  void no_distance_is_told_where_a_bound_is_missing_or_lies_wide() {
    assertThat(move("39", "39").distance()).isEmpty();
    assertThat(move("10+", "15+").distance()).isEmpty();
    assertThat(move("2-6", "8-12").distance()).isEmpty();
    assertThat(move("2", "8-12").distance()).isEmpty();
    assertThat(move("2-3", "5-6").distance()).isEqualTo("about 3 more");
  }

  @Test
  void how_many_times_as_much_is_told_only_where_it_is_more() {
    assertThat(move("6-9", "16-22").times()).contains(new BigDecimal("2.5"));
    assertThat(move("22", "6").times()).isEmpty();
    assertThat(move("0", "6").times()).isEmpty();
    assertThat(move("6", "22+").times()).isEmpty();
  }
}
