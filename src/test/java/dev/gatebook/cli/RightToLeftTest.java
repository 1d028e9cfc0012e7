package dev.gatebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Authors who write Hebrew and Arabic, on pages in English. How it looks is measured in a browser
 * by {@code checks/SiteDirection}; here is what the markup must give it for that.
 */
final class RightToLeftTest {
  private static final Path CONTENT = Path.of("src/test/resources/bidi/content");
  private static final String AUDIT = "gate/audits/2026-03-08/";

  /** What the style sheet or HTML gives a direction of its own. */
  private static final String OWN_DIRECTION =
      "bdi, a, b, code, span, h1, h2, h3, text, title, .nm, .why, .lede, .names li, .prose p, .prose li, option, pre";

  @TempDir private static Path site;

  @BeforeAll
  static void build() {
    CommandRun run = CommandRun.of("build", "--content", CONTENT, "--output", site);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(path)));
  }

  @Test
  void words_that_begin_from_the_right_never_stand_bare_in_a_line_of_english() throws IOException {
    List<String> bare = new ArrayList<>();
    int seen = 0;
    for (String path : CommandRun.files(site).keySet()) {
      if (!path.endsWith(".html")) {
        continue;
      }
      for (TextNode text : page(path).body().selectXpath("//text()", TextNode.class)) {
        Element holder = text.parent();
        if (holder != null && beginsFromTheRight(text.text())) {
          seen++;
          if (holder.closest(OWN_DIRECTION) == null) {
            bare.add(path + ": " + holder);
          }
        }
      }
    }
    assertThat(bare).isEmpty();
    assertThat(seen).isGreaterThan(100);
  }

  private static boolean beginsFromTheRight(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .limit(1)
        .map(Character::getDirectionality)
        .anyMatch(
            d ->
                d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  @Test
  void a_title_among_english_words_is_set_apart_and_they_keep_their_order() throws IOException {
    Document audit = page(AUDIT + "index.html");

    assertThat(audit.select("bdi").eachText())
        .contains("המטמון לא מתרוקן (TTL)!", "הגיבויים משוחזרים (restore) פעם אחת!");
    assertThat(audit.select(".checks > li > div > bdi")).hasSize(1);
  }

  @Test
  void words_of_the_program_need_no_direction() throws IOException {
    assertThat(page("rules/index.html").select("main bdi")).isEmpty();
  }
}
