package dev.gatebook.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Texts that were made to cost time or stack do not. */
final class MarkdownLimitsTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final int MANY = 30_000;

  private static Map<String, String> hostile() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("opening brackets", "[".repeat(MANY));
    texts.put("opening links", "[a](".repeat(MANY));
    texts.put("opening images", "![".repeat(MANY));
    texts.put("nested links", "[".repeat(2000) + "a" + "](https://x.y)".repeat(2000));
    texts.put("open emphasis", "*a ".repeat(MANY));
    texts.put("mixed emphasis", "*a **b ".repeat(MANY) + "c** d*".repeat(MANY));
    texts.put("deep emphasis", "*".repeat(MANY) + "a" + "*".repeat(MANY));
    texts.put("deep quotes", ">".repeat(MANY) + "a");
    texts.put("deep lists", "- ".repeat(MANY) + "a");
    texts.put("quotes in lists", "> - ".repeat(MANY) + "a");
    texts.put("backticks", backticks());
    texts.put("open comments", "<!--".repeat(MANY));
    texts.put("open sections", "<![CDATA[".repeat(MANY));
    texts.put("open tags", "<a ".repeat(MANY));
    texts.put(
        "wide table", "|a".repeat(1000) + "\n" + "|-".repeat(1000) + "\n" + "|b\n".repeat(9000));
    texts.put("equal headings", "# a\n".repeat(MANY));
    texts.put("footnotes", "[^1]".repeat(MANY) + "\n\n[^1]: x");
    texts.put("references", "[a]: https://x.y\n\n" + "[a] ".repeat(MANY));
    texts.put("addresses", "http://a".repeat(MANY));
    texts.put("brackets in an address", "[a](" + "(".repeat(MANY) + ")".repeat(MANY) + ")");
    texts.put("escapes", "\\".repeat(MANY) + "*");
    return texts;
  }

  private static String backticks() {
    StringBuilder text = new StringBuilder();
    for (int n = 1; n < 400; n++) {
      text.append('e').append("`".repeat(n));
    }
    return text.toString();
  }

  @TestFactory
  Stream<DynamicTest> hostile_text_is_rendered_in_time() {
    return hostile().entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> rendersInTime(e.getValue())));
  }

  private static void rendersInTime(String text) {
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          assertThat(Markdown.render(text).html()).isNotEmpty();
          assertThat(Markdown.renderNarrative(text).html()).isNotEmpty();
          assertThat(Markdown.renderPage(text, "a").html()).isNotEmpty();
        });
  }

  @Test
  void a_text_beyond_the_limits_is_shown_as_it_stands() {
    String table = "|a<b>".repeat(1000) + "\n" + "|-".repeat(1000) + "\n" + "|b\n".repeat(1500);

    assertThat(Markdown.render(table).html())
        .startsWith("<p>|a&lt;b&gt;|a")
        .doesNotContain("<table");
    assertThat(Markdown.render("*a* ".repeat(20_000)).html()).startsWith("<p>*a* *a*");
  }

  @Test
  void a_long_report_of_short_paragraphs_keeps_its_markup() {
    String report = "Some *words* of a **report** about a `task`.\n\n".repeat(10_000);

    assertThat(Markdown.renderNarrative(report).html())
        .startsWith("<p>Some <em>words</em> of a <strong>report</strong>");
  }

  @Test
  void deep_nesting_keeps_the_words() {
    String text = "> ".repeat(200) + "words";

    assertThat(Markdown.render(text).plain()).contains("words");
  }
}
