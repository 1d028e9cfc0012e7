package dev.gatebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class InertTest {
  @Test
  void a_page_without_controls_stays_as_it_is() {
    String page = "<p>\n\tcaf\u00e9 \u05d0\u200f \ud83d\ude80</p>\r\n";
    assertThat(Inert.html(page)).isSameAs(page);
  }

  @Test
  void controls_are_shown_by_their_pictures() {
    assertThat(Inert.html("a\u0000b\u001b[31m\u007f")).isEqualTo("a\u2400b\u241b[31m\u2421");
  }

  @Test
  void marks_of_direction_and_late_controls_cannot_be_shown() {
    assertThat(Inert.html("a\u202eb\u2066c\u0085d\uffffe"))
        .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde");
  }
}
