package dev.gatebook.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SegmentPatternTest {
  @ParameterizedTest
  @CsvSource({
    "*, a",
    "a*, a",
    "*a, bca",
    "a*c, abbbc",
    "*a*b*, xxaxxbxx",
    "a?c, abc",
    "?, \uD83D\uDE00",
    ".x*, .xyz",
    "a[b], a[b]",
    "a[b], ab",
    "a[bc]*, acd",
    "[a-c]x, bx",
    "[!a-c]x, dx",
    "[^a]x, bx",
    "[]]x, ]x",
    "[!]]x, ax",
    "[a-], -",
    "[*]x, *x",
    "a[, a[",
    "[], []",
    "TEST-[0-9][0-9].xml, TEST-07.xml",
    "***, x"
  })
  void a_pattern_means_these_names(String pattern, String name) {
    assertThat(SegmentPattern.of(pattern).matches(name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "a, b",
    "a*, ba",
    "*a, ab",
    "a?c, ac",
    "a*c, acb",
    "*, .a",
    "?x, .x",
    "A, a",
    "a[b], ac",
    "[a-c]x, dx",
    "[!a-c]x, bx",
    "[*]x, ax",
    "[!a]x, .x",
    "a[b, ab",
    "a, ''"
  })
  void a_pattern_does_not_mean_those_names(String pattern, String name) {
    assertThat(SegmentPattern.of(pattern).matches(name)).isFalse();
  }

  @Test
  void braces_are_written_out_in_the_order_of_the_author() {
    assertThat(Braces.expand("a{b,c{d,e},}f")).containsExactly("abf", "acdf", "acef", "af");
    assertThat(Braces.expand("a{b")).containsExactly("a{b");
    assertThat(Braces.expand("}a{b,c}{")).containsExactly("}ab{", "}ac{");
    assertThat(Braces.expand("{x}")).isEqualTo(List.of("x"));
  }
}
