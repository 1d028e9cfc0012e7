package dev.gatebook.artifact.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DigitsTest {
  @ParameterizedTest
  @CsvSource({"0, 0", "007, 7", "' 12 ', 12", "999999999999, 999999999999"})
  void digits_are_a_count(String written, long count) {
    assertThat(Digits.read(written)).hasValue(count);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-1", "+1", "1.0", "1e3", "1,000", "\u0661", "1000000000000"})
  void everything_else_is_none(String written) {
    assertThat(Digits.read(written)).isEqualTo(OptionalLong.empty());
  }
}
