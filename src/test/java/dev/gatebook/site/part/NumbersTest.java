package dev.gatebook.site.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Quantity;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumbersTest {
  @ParameterizedTest
  @CsvSource({"3.50,3.5", "100,100", "0.0,0", "-0.64,\u22120.64", "1E+2,100"})
  void a_number_has_no_needless_zeros_and_the_minus_sign_of_print(String value, String shown) {
    assertThat(Numbers.plain(new BigDecimal(value))).isEqualTo(shown);
  }

  @Test
  void a_share_of_a_count_has_one_decimal_and_nothing_has_no_share() {
    assertThat(Numbers.share(39, 110)).isEqualTo("35.5 %");
    assertThat(Numbers.share(0, 0)).isEmpty();
  }

  @Test
  void a_measured_share_is_rounded_down_so_that_a_missed_target_never_looks_met() {
    assertThat(Numbers.share(new Ratio(6999, 10_000))).isEqualTo("69.9 %");
    assertThat(Numbers.share(Ratio.NONE)).isEqualTo("no data");
  }

  @Test
  void a_difference_always_has_a_sign() {
    assertThat(Numbers.signed(20)).isEqualTo("+20");
    assertThat(Numbers.signed(-13)).isEqualTo("\u221213");
    assertThat(Numbers.signed(0)).isEqualTo("same");
  }

  @ParameterizedTest
  @CsvSource({"2-3 h,2–3 h", "10 – 15 h,10 – 15 h", "~35%,~35 %", "87+,87+", "multiple,multiple"})
  void a_quantity_keeps_the_words_of_its_author(String written, String shown) {
    assertThat(Numbers.quantity(new Quantity.Unstated(written))).isEqualTo(shown);
  }

  @Test
  void a_hyphen_in_a_word_is_no_range() {
    Quantity quantity = new Quantity.Exact("5 re-runs", BigDecimal.valueOf(5), Unit.COUNT);
    assertThat(Numbers.quantity(quantity)).isEqualTo("5 re-runs");
  }

  @ParameterizedTest
  @CsvSource({"0,0 ms", "999,999 ms", "3420,3.42 s", "59999,60.00 s", "125000,2 min 5 s"})
  void a_duration_has_the_unit_that_keeps_it_short(long millis, String shown) {
    assertThat(Numbers.duration(millis)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"12,12 B", "2048,2.0 kB", "5242880,5.0 MB"})
  void a_size_has_the_unit_that_keeps_it_short(long bytes, String shown) {
    assertThat(Numbers.size(bytes)).isEqualTo(shown);
  }

  @Test
  void a_digest_is_four_groups_and_its_end() {
    assertThat(Numbers.digest("3fd091c75e2a88b4" + "00".repeat(22) + "0d16"))
        .isEqualTo("sha256:3fd0 91c7 5e2a 88b4 … 0d16");
    assertThat(Numbers.digest("")).isEmpty();
  }

  @Test
  void one_thing_is_singular() {
    assertThat(Numbers.count(1, "finding")).isEqualTo("1 finding");
    assertThat(Numbers.count(0, "finding")).isEqualTo("0 findings");
  }
}
