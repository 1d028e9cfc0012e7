package dev.gatebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of others, made sentences. */
final class SentenceTest {
  @ParameterizedTest
  @CsvSource({
    "declared open., Declared open.",
    "missing, Missing.",
    "is it?, Is it?",
    "' met ', Met.",
    "'', ''",
    "ßet, ßet."
  })
  void a_sentence_starts_with_a_capital_and_ends_with_a_stop(String words, String sentence) {
    assertThat(Sentence.of(words)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "src/pay.py is there",
    "tests.failed is 3",
    "rate_limiter is gone",
    ".gitignore is gone",
    "pom.xml",
  })
  void a_name_at_the_start_stays_as_it_is(String words) {
    assertThat(Sentence.capital(words)).isEqualTo(words);
    assertThat(Sentence.of(words)).isEqualTo(words + ".");
  }

  @Test
  void a_name_further_on_does_not_keep_the_first_word_from_its_capital() {
    assertThat(Sentence.capital("all of src/pay.py")).isEqualTo("All of src/pay.py");
    assertThat(Sentence.capital("fixed. See a_b")).isEqualTo("Fixed. See a_b");
  }
}
