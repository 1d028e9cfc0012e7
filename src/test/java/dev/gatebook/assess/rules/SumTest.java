package dev.gatebook.assess.rules;

import static dev.gatebook.assess.Pieces.atLeast;
import static dev.gatebook.assess.Pieces.days;
import static dev.gatebook.assess.Pieces.exact;
import static dev.gatebook.assess.Pieces.many;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Adding figures as people write them. */
final class SumTest {
  @Test
  void exact_figures_have_an_exact_sum() {
    Sum sum = Sum.of(List.of(exact(30), exact(10)));

    assertThat(sum).hasToString("40").returns("40", Sum::span).returns(true, Sum::exact);
    assertThat(sum.fallsShortOf(exact(58))).isTrue();
    assertThat(sum.distance(exact(58))).isEqualByComparingTo("18");
  }

  @Test
  void figures_open_upwards_make_a_least_sum() {
    Sum sum = Sum.of(List.of(exact(26), atLeast(15), atLeast(10)));

    assertThat(sum).hasToString("at least 51").returns("51+", Sum::span);
    assertThat(sum.exceeds(exact(50))).isTrue();
    assertThat(sum.exceeds(exact(51))).isFalse();
    assertThat(sum.fallsShortOf(exact(100))).as("it may be any more").isFalse();
  }

  @Test
  void ranges_add_up_at_both_ends() {
    Sum sum = Sum.of(List.of(days(2, 3), days(10, 15)));

    assertThat(sum.span()).isEqualTo("12-18");
    assertThat(sum.high()).contains(BigDecimal.valueOf(18));
    assertThat(sum.exceeds(days(5, 11))).isTrue();
    assertThat(sum.fallsShortOf(days(19, 20))).isTrue();
    assertThat(sum.exceeds(days(5, 12)) || sum.fallsShortOf(days(18, 20))).isFalse();
  }

  @Test
  void a_word_for_a_number_adds_nothing_that_is_known() {
    Sum sum = Sum.of(List.of(exact(26), many()));

    assertThat(sum.low()).isEqualByComparingTo("26");
    assertThat(sum.high()).isEmpty();
  }
}
