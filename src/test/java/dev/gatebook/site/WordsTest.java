package dev.gatebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class WordsTest {
  @Test
  void counts_agree_with_their_noun() {
    assertThat(Words.count(1, "audit", "audits")).isEqualTo("1 audit");
    assertThat(Words.count(0, "audit", "audits")).isEqualTo("0 audits");
    assertThat(Words.of(39, 110)).isEqualTo("39 of 110");
  }

  @Test
  void numbers_have_no_idle_digits_and_a_real_minus() {
    assertThat(Words.number(new BigDecimal("2.50"))).isEqualTo("2.5");
    assertThat(Words.number(new BigDecimal("100"))).isEqualTo("100");
    assertThat(Words.difference(new BigDecimal("-1.0"))).isEqualTo("\u22121");
    assertThat(Words.difference(BigDecimal.ONE)).isEqualTo("+1");
    assertThat(Words.difference(BigDecimal.ZERO)).isEqualTo("same");
  }

  @Test
  void times_are_in_utc_to_the_minute() {
    assertThat(Words.minute(Instant.parse("2025-12-26T16:40:59Z")))
        .isEqualTo("2025-12-26 16:40 UTC");
  }

  @Test
  void a_sentence_ends_once() {
    assertThat(Words.sentence("It stands")).isEqualTo("It stands.");
    assertThat(Words.sentence("It stands.")).isEqualTo("It stands.");
    assertThat(Words.sentence("")).isEmpty();
  }
}
