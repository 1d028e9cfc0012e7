package dev.gatebook.artifact.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SecondsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "0.|0",
        "1|1000",
        "0.001|1",
        "0.0004|0",
        "0.0005|1",
        "0.9999|1000",
        "1,234.567|1234567",
        "1,234,567.5|1234567500",
        "0,042|42",
        "0,5|500",
        "12,25|12250",
        "1,234|1234000",
        "9.2e-05|0",
        "1.5E1|15000",
        ".5|500",
        "0.0000001|0",
      })
  void seconds_of_many_tools_are_milliseconds(String written, long millis) {
    assertThat(Seconds.toMillis(written)).isEqualTo(millis);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "-1", "fast", "1e999999999", "Infinity", "", "1.2.3", "0x10"})
  void what_is_no_number_is_none(String written) {
    assertThat(Seconds.toMillis(written)).isEqualTo(Seconds.NONE);
  }

  @Test
  void an_endless_number_is_refused_at_once() {
    assertThat(Seconds.toMillis("9".repeat(1_000_000))).isEqualTo(Seconds.NONE);
  }
}
