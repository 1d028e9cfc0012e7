package dev.gatebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A link goes only where the list of allowed addresses lets it. */
final class MarkdownLinksTest {
  private static String inline(String markdown) {
    return Markdown.render(markdown).inline();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "&#106;avascript:alert(1)",
        "&#x6A;avascript:alert(1)",
        "javascript&colon;alert(1)",
        "java&Tab;script:alert(1)",
        "java&NewLine;script:alert(1)",
        "java%0ascript:alert(1)",
        "\\javascript:alert(1)",
        "<java script:alert(1)>",
        "<\tjavascript:alert(1)>",
        "vbscript:msgbox(1)",
        "data:text/html,<script>",
        "data:text/html;base64,PHNjcmlwdD4=",
        "data:image/svg+xml,<svg>",
        "data:image/png;base64,AAAA",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https:\\\\evil.example",
        "https:evil.example",
        "https:///evil.example",
        "https://",
        "http://#",
        "https://ok.example\u00a0.evil.example",
        "https://ok.example/\u202egpj",
        "https://ok.example/\u200b",
        "https://ok.example/&#1;",
        "file:///etc/passwd",
        "ftp://ok.example",
        "blob:https://ok.example",
        "tel:+491234",
        "mailto:nobody",
        "/etc/passwd",
        "?query",
        "x:y",
      })
  void a_hostile_or_useless_address_leaves_its_text(String address) {
    assertThat(inline("[text](" + address + ")"))
        .contains("text")
        .doesNotContain("href", "src=", "<script", "<svg");
    assertThat(inline("![text](" + address + ")")).contains("text").doesNotContain("src=");
    assertThat(Markdown.renderNarrative("[text]\n\n[text]: " + address).html())
        .doesNotContain("href=\"j", "href=\"J", "href=\"d", "href=\"/", "href=\"v", "href=\"f");
    assertThat(Markdown.renderPage("[text](" + address + ")", "a/b").html())
        .doesNotContain("href", "src=");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://ok.example            | https://ok.example",
        "HTTPS://OK.example/A          | HTTPS://OK.example/A",
        "http://ok.example:8080/a#b    | http://ok.example:8080/a#b",
        "https://ok.example/?a=b&c=d   | https://ok.example/?a=b&amp;c=d",
        "https://ok.example/a\"b       | https://ok.example/a&quot;b",
        "mailto:a@ok.example           | mailto:a@ok.example",
        "#part                         | #part",
      })
  void an_address_that_is_allowed_stays(String address, String href) {
    assertThat(inline("[text](" + address.strip() + ")"))
        .isEqualTo("<a href=\"" + href.strip() + "\">text</a>");
  }

  @Test
  void an_address_in_running_text_is_a_link() {
    assertThat(inline("See https://ok.example/x, www.ok.example and a@ok.example."))
        .isEqualTo(
            "See <a href=\"https://ok.example/x\">https://ok.example/x</a>,"
                + " <a href=\"http://www.ok.example\">www.ok.example</a> and"
                + " <a href=\"mailto:a@ok.example\">a@ok.example</a>.");
  }

  @Test
  void the_title_of_a_link_cannot_break_out() {
    assertThat(inline("[x](https://ok.example 'a\"onclick=\"b<i>')"))
        .isEqualTo(
            "<a href=\"https://ok.example\" title=\"a&quot;onclick=&quot;b&lt;i&gt;\">x</a>");
  }

  @Test
  void a_file_of_the_repository_is_shown_as_code() {
    assertThat(inline("[src/Main.java](src/Main.java)")).isEqualTo("<code>src/Main.java</code>");
    assertThat(inline("[the *main* class](src/Main.java#L3)"))
        .isEqualTo("the <em>main</em> class (<code>src/Main.java#L3</code>)");
    assertThat(inline("[up](../a.md)")).isEqualTo("up (<code>../a.md</code>)");
  }

  @Test
  void an_image_is_its_description() {
    assertThat(inline("a ![a *chart*](https://evil.example/pixel.png) b"))
        .isEqualTo("a a <em>chart</em> b");
    assertThat(inline("![](x.png)")).isEmpty();
    assertThat(inline("[![in](https://evil.example/i.png)](https://ok.example)"))
        .isEqualTo("<a href=\"https://ok.example\">in</a>");
    assertThat(inline("[![in](i.png)](javascript:x)")).isEqualTo("in");
    assertThat(inline("![![a](b)](javascript:c)")).doesNotContain("src", "href").contains("a");
  }

  @ParameterizedTest
  @CsvSource({
    "y.md,            ../../g/y/index.html",
    "./y.md,          ../../g/y/index.html",
    "../x.md,         ../../x/index.html",
    "../x.md#s,       ../../x/index.html#s",
    "../h/i/z.md,     ../../h/i/z/index.html",
    "Y.MD,            ../../g/Y/index.html",
  })
  void a_link_between_pages_leads_to_the_page(String written, String href) {
    assertThat(Markdown.renderPage("[p](" + written + ")", "g/a").html())
        .isEqualTo("<p><a href=\"" + href + "\">p</a></p>\n");
  }

  @Test
  void a_link_out_of_the_pages_is_shown_as_code() {
    assertThat(Markdown.renderPage("[p](../../x.md)", "g/a").html())
        .isEqualTo("<p>p (<code>../../x.md</code>)</p>\n");
  }

  @Test
  void a_link_to_a_page_that_does_not_exist_leaves_its_text_and_is_a_problem() {
    GivenContent content =
        GivenContent.sample().with("pages/a.md", "# A", "", "Go [there](b.md) or [home](a.md).");

    assertThat(content.load().value().pages().get(0).body().html())
        .isEqualTo("<p>Go there or <a href=\"../a/index.html\">home</a>.</p>\n");
    assertThat(content.problems())
        .singleElement()
        .asString()
        .startsWith("GB122 pages/a.md:3:4 [[there](b.md)] there is no page 'b'");
  }
}
