package dev.gatebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NaturalOrderTest {
  @Test
  void numbers_are_ordered_by_value_wherever_they_stand() {
    assertThat(
            Stream.of("2.10", "2.9", "T10", "T2", "2", "a", "2.9a").sorted(NaturalOrder.INSTANCE))
        .containsExactly("2", "2.9", "2.9a", "2.10", "T2", "T10", "a");
  }

  @Test
  void numbers_longer_than_any_integer_are_ordered_too() {
    String nines = "9".repeat(40);
    assertThat(Stream.of("1" + nines, nines, "00" + nines).sorted(NaturalOrder.INSTANCE))
        .containsExactly("00" + nines, nines, "1" + nines);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 10, -1",
    "2-a, 10-a, -1",
    "a, b, -1",
    "a2, a10, -1",
    "07, 7, -1",
    "7, 7, 0",
    "a, a1, -1",
    "2026-01-10, 2026-01-9, 1"
  })
  void the_order_is_the_same_from_both_sides(String a, String b, int order) {
    assertThat(Integer.signum(NaturalOrder.INSTANCE.compare(a, b))).isEqualTo(order);
    assertThat(Integer.signum(NaturalOrder.INSTANCE.compare(b, a))).isEqualTo(-order);
  }
}
