package dev.gatebook.artifact.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextPoolTest {
  @Test
  void equal_texts_are_one_object() {
    TextPool texts = new TextPool();
    String first = texts.same(written("refused"));
    assertThat(texts.same(written("refused"))).isSameAs(first);
    assertThat(texts.same(written("other"))).isEqualTo("other");
  }

  @Test
  void texts_that_come_behind_many_others_are_one_object_too() {
    TextPool texts = new TextPool();
    for (int i = 0; i < 10_000; i++) {
      texts.same(written("only once " + i));
    }
    String first = texts.same(written("refused"));
    assertThat(texts.same(written("refused"))).isSameAs(first);
  }

  /** A new object. */
  private static String written(String text) {
    return String.valueOf(text.toCharArray());
  }
}
