package dev.gatebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Expectation;
import dev.gatebook.model.Expectation.Relation;
import dev.gatebook.model.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must be the case, as a comparison. */
final class ExpectationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ">= 87   | AT_LEAST  | 87",
        "≥87     | AT_LEAST  | 87",
        "<= 3    | AT_MOST   | 3",
        "≤ 3     | AT_MOST   | 3",
        "> 0     | MORE_THAN | 0",
        "< 1,000 | LESS_THAN | 1000",
        "= 0     | EQUAL     | 0",
        "==0     | EQUAL     | 0",
        "!= 5    | NOT_EQUAL | 5",
        "≠ 5     | NOT_EQUAL | 5",
      })
  void a_count_is_compared(String written, Relation relation, BigDecimal value) {
    assertThat(Expectations.ofCount(written))
        .contains(new Expectation(written, relation, value, Unit.COUNT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ">= 70%       | AT_LEAST  | 70",
        ">=70 %       | AT_LEAST  | 70",
        "> 31.64%     | MORE_THAN | 31.64",
        "= 100%       | EQUAL     | 100",
        "<= 5 percent | AT_MOST   | 5",
      })
  void a_share_is_compared(String written, Relation relation, BigDecimal value) {
    assertThat(Expectations.ofShare(written))
        .contains(new Expectation(written, relation, value, Unit.PERCENT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "87", ">=", "=> 87", ">= many", ">= -1", ">= 70%", ">> 3", ">= 3 h"})
  void anything_else_is_no_count(String written) {
    assertThat(Expectations.ofCount(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "70%", ">= 70", ">= 100.1%", ">= 170%", ">= -1%", ">= 70%%"})
  void anything_else_is_no_share(String written) {
    assertThat(Expectations.ofShare(written)).isEmpty();
  }
}
