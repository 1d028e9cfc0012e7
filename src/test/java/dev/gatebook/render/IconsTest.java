package dev.gatebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class IconsTest {
  @Test
  void a_page_gets_each_icon_it_uses_once() {
    String page = "<!--icons--><use href=\"#i-go\"/><use href=\"#i-go\"/><use href=\"#i-arrow\"/>";
    assertThat(Icons.shipped().insert(page))
        .containsOnlyOnce("id=\"i-go\"")
        .containsOnlyOnce("id=\"i-arrow\"")
        .doesNotContain("i-hold", "<!--icons-->");
  }

  @Test
  void an_icon_that_nobody_drew_is_named() {
    assertThatThrownBy(() -> Icons.shipped().insert("<!--icons--><use href=\"#i-moonshot\"/>"))
        .hasMessageContaining("moonshot");
  }

  @Test
  void blank_lines_go_but_not_those_of_verbatim_text() {
    String html = "<p>a</p>\n   \n\n<pre>x\n\n  y</pre>\n\n<p>b</p>  \n";
    assertThat(Tidy.html(html)).isEqualTo("<p>a</p>\n<pre>x\n\n  y</pre>\n<p>b</p>\n");
  }
}
