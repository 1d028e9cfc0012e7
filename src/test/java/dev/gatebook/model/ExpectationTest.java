package dev.gatebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class ExpectationTest {
  private static final Quantity ABOUT_35 =
      new Quantity.About("~35 %", new BigDecimal("35"), Unit.PERCENT);
  private static final Quantity AT_LEAST_87 =
      new Quantity.AtLeast("87+", new BigDecimal("87"), Unit.COUNT);

  @Test
  void a_share_is_compared_without_rounding() {
    Ratio justBelow = new Ratio(69_999, 100_000);

    assertThat(expect(Expectation.Relation.AT_LEAST, 70).holds(justBelow)).isFalse();
    assertThat(expect(Expectation.Relation.AT_LEAST, 70).holds(new Ratio(7, 10))).isTrue();
  }

  @Test
  void no_data_meets_no_expectation() {
    assertThat(expect(Expectation.Relation.AT_LEAST, 0).holds(Ratio.NONE)).isFalse();
  }

  @Test
  void a_hedged_figure_that_cannot_reach_the_bound_is_excluded() {
    assertThat(expect(Expectation.Relation.AT_LEAST, 70).excludes(ABOUT_35)).isTrue();
    assertThat(expect(Expectation.Relation.EQUAL, 70).excludes(ABOUT_35)).isTrue();
    assertThat(expect(Expectation.Relation.AT_MOST, 34).excludes(ABOUT_35)).isTrue();
  }

  @Test
  void a_hedged_figure_that_may_reach_the_bound_is_not_excluded() {
    assertThat(expect(Expectation.Relation.AT_LEAST, 35).excludes(ABOUT_35)).isFalse();
    assertThat(expect(Expectation.Relation.AT_LEAST, 90).excludes(AT_LEAST_87)).isFalse();
    assertThat(expect(Expectation.Relation.EQUAL, 90).excludes(AT_LEAST_87)).isFalse();
    assertThat(expect(Expectation.Relation.NOT_EQUAL, 35).excludes(ABOUT_35)).isFalse();
  }

  @Test
  void an_open_figure_is_excluded_by_the_side_that_is_known() {
    assertThat(expect(Expectation.Relation.LESS_THAN, 87).excludes(AT_LEAST_87)).isTrue();
    assertThat(expect(Expectation.Relation.EQUAL, 86).excludes(AT_LEAST_87)).isTrue();
  }

  @Test
  void words_without_a_figure_exclude_nothing() {
    assertThat(expect(Expectation.Relation.EQUAL, 0).excludes(new Quantity.Unstated("many")))
        .isFalse();
  }

  private static Expectation expect(Expectation.Relation relation, long bound) {
    return new Expectation("", relation, BigDecimal.valueOf(bound), Unit.PERCENT);
  }
}
