package dev.gatebook.site.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists cut into pages of the same length. */
final class EvenPagesTest {
  private static final EvenPages<String> FIVE =
      new EvenPages<>(List.of("a", "b", "c", "d", "e"), 2);

  @Test
  void every_item_stands_on_the_page_that_is_told_of_it() {
    assertThat(FIVE.pages()).isEqualTo(3);
    assertThat(FIVE.of(1)).containsExactly("a", "b");
    assertThat(FIVE.of(3)).containsExactly("e");
    for (int at = 0; at < FIVE.all().size(); at++) {
      assertThat(FIVE.of(FIVE.page(at))).contains(FIVE.all().get(at));
      assertThat(FIVE.from(FIVE.page(at))).isBetween(at - 1, at);
    }
  }

  @Test
  void full_pages_have_no_empty_one_behind_them() {
    assertThat(new EvenPages<>(List.of("a", "b", "c", "d"), 2).pages()).isEqualTo(2);
    assertThat(new EvenPages<>(List.of(), 2).pages()).isZero();
  }
}
