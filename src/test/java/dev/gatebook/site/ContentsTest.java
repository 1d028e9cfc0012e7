package dev.gatebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Prose;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ContentsTest {
  private static Prose body(String... titles) {
    String html =
        Stream.of(titles)
            .map(
                title -> "<h2 id=\"md-" + title.length() + "\">" + title + "</h2>\n<p>Words.</p>\n")
            .collect(Collectors.joining());
    return new Prose("# T", html, html, "T");
  }

  @Test
  void a_long_page_lists_its_sections_in_words() {
    assertThat(
            Contents.of(body("One", "The <code>tests</code> key", "A &lt;b&gt; &amp; c", "Last")))
        .extracting(Link::text)
        .containsExactly("One", "The tests key", "A <b> & c", "Last");
    assertThat(Contents.of(body("One", "Twoo", "Three", "Fourth")).get(3).href())
        .isEqualTo("#md-6");
  }

  @Test
  void a_short_page_lists_none() {
    assertThat(Contents.of(body("One", "Twoo", "Three"))).isEmpty();
  }
}
