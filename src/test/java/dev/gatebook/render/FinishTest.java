package dev.gatebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class FinishTest {
  private static final Icons ICONS = Icons.shipped();

  @Test
  void indents_and_blank_lines_go_and_every_line_ends() {
    assertThat(finished("  <p>a\tb \r\n\n \t\n<i>c</i>")).isEqualTo("<p>a\tb\n<i>c</i>\n");
    assertThat(finished("")).isEmpty();
    assertThat(finished("\n\n")).isEmpty();
  }

  @Test
  void what_is_verbatim_stays_until_it_ends() {
    assertThat(finished(" <pre>\n  x\n\n y</pre> \n  z\n"))
        .isEqualTo("<pre>\n  x\n\n y</pre> \nz\n");
    assertThat(finished(" <pre>a</pre> <pre>\n  b\n</pre>\n  c"))
        .isEqualTo("<pre>a</pre> <pre>\n  b\n</pre>\nc\n");
    assertThat(finished("<p>a</p>\n   \n\n<pre>x\n\n  y</pre>\n\n<p>b</p>  \n"))
        .isEqualTo("<p>a</p>\n<pre>x\n\n  y</pre>\n<p>b</p>\n");
  }

  @Test
  void the_word_alone_makes_nothing_verbatim() {
    assertThat(finished("  expression\n   <p>prefix</p>\n"))
        .isEqualTo("expression\n<p>prefix</p>\n");
  }

  @Test
  void a_page_gets_each_icon_it_uses_once_and_in_its_place() {
    String page =
        "\n  <b>\n   <i><!--icons--></i>\n\n <use href=\"#i-go\"/><use href=\"#i-go\"/>\n"
            + "<use href=\"#i-arrow\"/>";
    assertThat(finished(page))
        .startsWith("<b>\n<i><svg class=\"sprite\"")
        .endsWith(
            "</svg></i>\n<use href=\"#i-go\"/><use href=\"#i-go\"/>\n<use href=\"#i-arrow\"/>\n")
        .containsOnlyOnce("id=\"i-go\"")
        .containsOnlyOnce("id=\"i-arrow\"")
        .doesNotContain("id=\"i-hold\"", "<!--icons-->");
  }

  @Test
  void an_icon_that_nobody_drew_is_named() {
    assertThatThrownBy(() -> finished("<!--icons--><use href=\"#i-moonshot\"/>"))
        .hasMessageContaining("moonshot");
  }

  @Test
  void what_no_page_may_hold_is_made_visible_wherever_it_stands() {
    assertThat(finished("a\u001b[31m\n <!--icons-->caf\u00e9 \u202eb \u2192\u2026 \u007f"))
        .startsWith("a\u241b[31m\n<svg")
        .endsWith("</svg>caf\u00e9 \ufffdb \u2192\u2026 \u2421\n");
    assertThat(finished("a\u0085")).isEqualTo("a\ufffd\n");
    assertThat(finished("a\uffff")).isEqualTo("a\ufffd\n");
    assertThat(finished("a\u2067 \ud83d\ude80")).isEqualTo("a\ufffd \ud83d\ude80\n");
  }

  @Test
  void a_page_that_is_larger_than_most_is_kept_whole_however_it_is_written() {
    PageWriter out = new PageWriter();
    String line = "<p>\u00fcber alles</p>\n";
    for (int i = 0; i < 5_000; i++) {
      out.write(line.toCharArray(), 0, 6);
      out.write(line, 6, 5);
      out.write(line.charAt(11));
      out.write(line.substring(12));
    }
    assertThat(new String(out.finished(ICONS), StandardCharsets.UTF_8))
        .isEqualTo(line.repeat(5_000));
  }

  private static String finished(String page) {
    PageWriter out = new PageWriter();
    out.write(page);
    return new String(out.finished(ICONS), StandardCharsets.UTF_8);
  }
}
