package dev.gatebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class IconsTest {
  @Test
  void icons_are_drawn_by_their_names() {
    assertThat(Icons.shipped().sprite(Set.of("go")))
        .startsWith("<svg class=\"sprite\"")
        .contains("id=\"i-go\"")
        .doesNotContain("i-hold");
  }

  @Test
  void an_icon_that_nobody_drew_is_named() {
    assertThatThrownBy(() -> Icons.shipped().sprite(Set.of("moonshot")))
        .hasMessageContaining("moonshot");
  }
}
