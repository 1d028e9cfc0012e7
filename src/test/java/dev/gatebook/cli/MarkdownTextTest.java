package dev.gatebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the content says does nothing in a comment on a code host. */
final class MarkdownTextTest {
  @Test
  void nobody_is_mentioned_and_nothing_is_referred_to() {
    assertThat(MarkdownText.of("ask @octocat about #12, a/b#3 and GH-4"))
        .doesNotContain("@octocat", "#12", "#3", "GH-4")
        .contains("octocat", "12");
  }

  @Test
  void no_link_image_or_html_is_left() {
    String text =
        MarkdownText.of("![x](https://evil.example/a.png) <img src=x> [y](z) www.evil.example");

    assertThat(text)
        .doesNotContain("https://", "www.evil", "![")
        .contains("\\<img src=x\\>", "!\\[x\\](", "\\[y\\](z)");
  }

  @Test
  void markup_stands_as_written_on_one_line() {
    assertThat(MarkdownText.of("a *b* _c_ `d`\n\n# e | f"))
        .isEqualTo("a \\*b\\* \\_c\\_ \\`d\\` \\# e \\| f");
  }

  @Test
  void control_characters_are_made_visible() {
    assertThat(MarkdownText.of("a\u202eb\u001b[1m")).contains("u202e").doesNotContain("\u001b");
  }
}
