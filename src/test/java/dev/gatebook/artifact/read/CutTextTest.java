package dev.gatebook.artifact.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CutTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one|one",
        "one~two|one~two",
        "one~two~~ |one~two",
        "one~two~three|one~two … (cut, 13 characters in all)",
        "0123456789|0123456789",
        "0123456789~|0123456789",
        "0123456789a|0123456789 … (cut, 11 characters in all)",
      })
  void the_first_lines_and_letters_are_kept_and_a_cut_is_said(String text, String kept) {
    assertThat(CutText.of(text.replace('~', '\n'), 2, 10)).isEqualTo(kept.replace('~', '\n'));
  }

  @ParameterizedTest
  @CsvSource({"1", "3", "7", "100"})
  void pieces_are_cut_as_the_whole_is(int piece) {
    String text = "a line\n".repeat(40);
    CutText cut = new CutText(20, 100);
    for (int i = 0; i < text.length(); i += piece) {
      cut.append(text.toCharArray(), i, Math.min(piece, text.length() - i));
    }
    assertThat(cut).hasToString(CutText.of(text, 20, 100));
  }

  @ParameterizedTest
  @CsvSource({"9", "10", "11"})
  void a_letter_of_two_halves_is_not_cut_in_two(int most) {
    String text = "\ud83d\ude00".repeat(9);
    assertThat(CutText.of(text, 1, most).chars().filter(c -> c < 0xD800 || c > 0xDFFF))
        .isNotEmpty();
    assertThat(CutText.of(text, 1, most)).doesNotContain("\ud83d ");
  }
}
