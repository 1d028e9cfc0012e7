package dev.gatebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TidyTest {
  @Test
  void indents_and_blank_lines_go_and_every_line_ends() {
    assertThat(Tidy.html("  <p>a\tb \r\n\n \u2003\n<i>c</i>")).isEqualTo("<p>a\tb\n<i>c</i>\n");
    assertThat(Tidy.html("")).isEmpty();
    assertThat(Tidy.html("\n\n")).isEmpty();
  }

  @Test
  void what_is_verbatim_stays_until_it_ends() {
    assertThat(Tidy.html(" <pre>\n  x\n\n y</pre> \n  z\n"))
        .isEqualTo("<pre>\n  x\n\n y</pre> \nz\n");
    assertThat(Tidy.html(" <pre>a</pre> <pre>\n  b\n</pre>\n  c"))
        .isEqualTo("<pre>a</pre> <pre>\n  b\n</pre>\nc\n");
  }

  @Test
  void the_word_alone_makes_nothing_verbatim() {
    assertThat(Tidy.html("  expression\n   <p>prefix</p>\n"))
        .isEqualTo("expression\n<p>prefix</p>\n");
  }
}
