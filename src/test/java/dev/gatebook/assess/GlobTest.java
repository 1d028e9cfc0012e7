package dev.gatebook.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class GlobTest {
  @Test
  void a_star_stands_for_any_run_of_characters() {
    assertThat(List.of("", "a", "a.b#c")).allMatch(new Glob("*")::matches);
    assertThat(List.of("ab", "axxb", "abab")).allMatch(new Glob("a*b")::matches);
    assertThat(List.of("a", "abc", "ba")).noneMatch(new Glob("a*b")::matches);
  }

  @Test
  void a_question_mark_stands_for_one_character() {
    assertThat(new Glob("a?c").matches("abc")).isTrue();
    assertThat(new Glob("a?c").matches("ac")).isFalse();
  }

  @Test
  void other_signs_mean_themselves() {
    assertThat(new Glob("a.(b)[c]").matches("a.(b)[c]")).isTrue();
    assertThat(new Glob("a.c").matches("abc")).isFalse();
  }

  @Test
  void many_stars_on_a_long_text_end_soon() {
    Glob hostile = new Glob("*a".repeat(200) + "b");
    String text = "a".repeat(20_000);

    assertThatCode(
            () ->
                Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> hostile.matches(text)))
        .doesNotThrowAnyException();
  }
}
