package dev.gatebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Markdown becomes on a page. */
final class MarkdownTest {
  private static String html(String... lines) {
    return Markdown.render(String.join("\n", lines)).html();
  }

  private static String inline(String markdown) {
    return Markdown.render(markdown).inline();
  }

  @Test
  void no_text_is_no_prose() {
    assertThat(Markdown.render("")).isEqualTo(Prose.EMPTY);
    assertThat(Markdown.render(" \n ").isEmpty()).isTrue();
    assertThat(Markdown.renderNarrative("").html()).isEmpty();
  }

  @Test
  void inline_is_the_text_without_its_paragraph() {
    Prose prose = Markdown.render("Hello **you** & `x<y>`");

    assertThat(prose.html())
        .isEqualTo("<p>Hello <strong>you</strong> &amp; <code>x&lt;y&gt;</code></p>\n");
    assertThat(prose.inline())
        .isEqualTo("Hello <strong>you</strong> &amp; <code>x&lt;y&gt;</code>");
    assertThat(prose.plain()).isEqualTo("Hello you & x<y>");
    assertThat(prose.markdown()).isEqualTo("Hello **you** & `x<y>`");
  }

  @Test
  void inline_of_two_paragraphs_is_all_of_them() {
    assertThat(inline("a\n\nb")).isEqualTo("<p>a</p>\n<p>b</p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Plain words, with (brackets) and 31% more.", "A - b = c", "Ünïcode: 3/4?"})
  void plain_words_get_the_same_from_the_shortcut_and_from_the_parser(String text) {
    assertThat(PlainWords.isPlain(text)).isTrue();
    assertThat(Markdown.render(text)).isEqualTo(MarkdownPipeline.FIELD.prose(text, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a*",
        "a_b_",
        "a`b`",
        "a<b",
        "a&b",
        "[a](b)",
        "https://a.b",
        "see www.a.b",
        "a\nb",
        "- a",
        "1. a",
        "# a",
        "a  ",
        "a|b",
        "~~a~~",
        "a!b",
        "\\a",
        "a@b.c",
        "a\tb",
        "a\"b"
      })
  void a_text_that_could_be_markup_is_not_taken_for_plain(String text) {
    assertThat(PlainWords.isPlain(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<b>x</b>                       | &lt;b&gt;x&lt;/b&gt;",
        "<script>alert(1)</script>      | &lt;script&gt;alert(1)&lt;/script&gt;",
        "<img src=x onerror=alert(1)>   | &lt;img src=x onerror=alert(1)&gt;",
        "a <!-- c --> b                 | a &lt;!-- c --&gt; b",
        "a <?php x ?> b                 | a &lt;?php x ?&gt; b",
        "&lt;script&gt;                 | &lt;script&gt;",
        "**<i>x</i>**                   | <strong>&lt;i&gt;x&lt;/i&gt;</strong>",
        "\"quoted\"                     | &quot;quoted&quot;",
      })
  void raw_html_is_shown_as_text(String markdown, String expected) {
    assertThat(inline(markdown.strip()))
        .contains(expected.strip())
        .doesNotContain("<script", "<img");
  }

  @Test
  void a_block_of_raw_html_is_shown_as_text() {
    assertThat(html("<div onclick=\"x()\">", "<style>*{}</style>", "</div>"))
        .isEqualTo(
            "<p>&lt;div onclick=&quot;x()&quot;&gt;\n&lt;style&gt;*{}&lt;/style&gt;\n&lt;/div&gt;</p>\n");
  }

  @Test
  void a_table_scrolls_and_has_the_classes_of_the_site() {
    assertThat(html("| a | b | c |", "|--:|---|:-:|", "| 1 | 2 | 3 |"))
        .startsWith("<div class=\"scroll\" ")
        .contains("tabindex=\"0\"", "aria-label=\"Table\"", "<table class=\"t\">")
        .contains("<th scope=\"col\" class=\"r\">a</th>", "<th scope=\"col\">b</th>")
        .contains("<td class=\"r\">1</td>", "<td>2</td>", "<td>3</td>")
        .doesNotContain("align=")
        .endsWith("</table></div>\n");
  }

  @Test
  void headings_of_a_field_start_below_those_of_the_page_and_have_no_ids() {
    assertThat(html("# A", "", "### B", "", "# C", "", "## D", "", "D", "==="))
        .isEqualTo("<h4>A</h4>\n<h5>B</h5>\n<h4>C</h4>\n<h5>D</h5>\n<h4>D</h4>\n");
  }

  @Test
  void headings_end_at_the_sixth_level() {
    assertThat(html("# A", "## B", "### C", "#### D", "##### E"))
        .isEqualTo("<h4>A</h4>\n<h5>B</h5>\n<h6>C</h6>\n<h6>D</h6>\n<h6>E</h6>\n");
  }

  @Test
  void headings_of_a_narrative_have_ids_of_their_own() {
    assertThat(Markdown.renderNarrative("# A\n# A 2\n# A\n# A\n# Ä <b>\n# !").html().lines())
        .containsExactly(
            "<h3 id=\"md-a\">A</h3>",
            "<h3 id=\"md-a-2\">A 2</h3>",
            "<h3 id=\"md-a-3\">A</h3>",
            "<h3 id=\"md-a-4\">A</h3>",
            "<h3 id=\"md-b\">Ä &lt;b&gt;</h3>",
            "<h3 id=\"md-section\">!</h3>");
  }

  @Test
  void a_link_to_a_heading_finds_it_under_its_id() {
    assertThat(Markdown.renderNarrative("# A b\n\n[x](#a-b) [y](#other)").html())
        .contains("<a href=\"#md-a-b\">x</a>", "<a href=\"#other\">y</a>");
  }

  @Test
  void the_box_of_a_task_says_what_it_means() {
    assertThat(html("- [x] a", "- [ ] b"))
        .contains("<input type=\"checkbox\" disabled=\"\" checked=\"\" aria-label=\"Done\"> a")
        .contains("<input type=\"checkbox\" disabled=\"\" aria-label=\"Not done\"> b");
  }

  @Test
  void code_can_be_reached_by_keyboard_and_keeps_its_language() {
    assertThat(html("```java", "int x < 3;", "```"))
        .isEqualTo(
            "<pre tabindex=\"0\" role=\"group\" aria-label=\"Code\"><code class=\"language-java\">"
                + "int x &lt; 3;\n</code></pre>\n");
  }

  @Test
  void the_language_of_code_cannot_break_out_of_its_attribute() {
    assertThat(html("```x\"onclick=\"y", "a", "```")).contains("language-x&quot;onclick=&quot;y");
  }

  @Test
  void struck_words_are_deleted_words() {
    assertThat(inline("~~gone~~")).isEqualTo("<del>gone</del>");
  }

  @Test
  void footnotes_of_a_narrative_have_ids_that_never_meet_those_of_the_page() {
    assertThat(Markdown.renderNarrative("a[^1]\n\n[^1]: note <b>").html())
        .contains("href=\"#md-fn-1\"", "id=\"md-fnref-1\"", "<li id=\"md-fn-1\">")
        .contains("note &lt;b&gt;")
        .doesNotContain("\"fn-1", "\"#fn-1");
  }

  @Test
  void plain_is_one_line_without_markup() {
    assertThat(Markdown.render("# A\n\n- b *c*\n- d\n\n| e |\n|---|\n| f |\n\n```\ng\n```").plain())
        .isEqualTo("A b c d e f g");
    assertThat(Markdown.render("a  \nb\nc").plain()).isEqualTo("a b c");
  }

  @Test
  void the_title_of_a_page_is_its_first_heading() {
    GivenContent content =
        GivenContent.sample()
            .with("pages/a.md", "Before.", "", "# The `title`", "", "## Next")
            .with("pages/b.md", "No heading.");

    assertThat(content.load().value().pages())
        .satisfiesExactly(
            page -> {
              assertThat(page.title()).isEqualTo("The title");
              assertThat(page.body().html())
                  .isEqualTo("<p>Before.</p>\n<h2 id=\"md-next\">Next</h2>\n");
            },
            page -> assertThat(page.title()).isEqualTo("b"));
  }
}
