package dev.gatebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.site.FullAudit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * What every page says of itself: to search engines, to sites that link to it, to screen readers.
 */
final class HeadTest {
  private static final Map<String, Document> PAGES =
      Printed.of(FullAudit.input(3, FullAudit.measured(3))).pages();

  private static String meta(Document page, String attribute, String name) {
    return page.select("meta[" + attribute + "=" + name + "]").attr("content");
  }

  @Test
  void every_title_is_of_one_page_only() {
    List<String> titles = new ArrayList<>();
    PAGES.forEach(
        (path, page) -> {
          if (page.select("meta[http-equiv=refresh]").isEmpty()) {
            titles.add(page.title());
          }
        });
    assertThat(titles).hasSizeGreaterThan(20).doesNotHaveDuplicates().noneMatch(String::isBlank);
  }

  @Test
  void a_link_elsewhere_shows_the_title_and_the_description_of_the_page() {
    PAGES.forEach(
        (path, page) -> {
          assertThat(meta(page, "property", "og:title")).as(path).isEqualTo(page.title());
          assertThat(meta(page, "property", "og:description"))
              .as(path)
              .isNotBlank()
              .isEqualTo(meta(page, "name", "description"));
          assertThat(meta(page, "property", "og:type")).as(path).isEqualTo("website");
          assertThat(meta(page, "property", "og:site_name")).as(path).isNotBlank();
          assertThat(meta(page, "property", "og:url"))
              .as(path)
              .isEqualTo(page.select("link[rel=canonical]").attr("href"));
        });
  }

  @Test
  void every_page_has_its_language_one_heading_and_its_landmarks() {
    PAGES.forEach(
        (path, page) -> {
          assertThat(page.select("html").attr("lang")).as(path).isEqualTo("en");
          assertThat(page.select("h1")).as(path).hasSize(1);
          assertThat(page.select("main#main h1")).as(path).hasSize(1);
          assertThat(page.select("body > header")).as(path).hasSize(1);
          assertThat(page.select("body > footer")).as(path).hasSize(1);
          assertThat(page.select("body > a.skip").attr("href")).as(path).isEqualTo("#main");
          assertThat(page.select("nav").eachAttr("aria-label"))
              .as(path)
              .hasSize(page.select("nav").size())
              .doesNotHaveDuplicates();
        });
  }

  @Test
  void every_section_is_named_by_a_heading_and_no_level_is_left_out() {
    PAGES.forEach(
        (path, page) -> {
          for (Element section : page.select("main section")) {
            String name = section.attr("aria-labelledby");
            assertThat(page.select("[id=\"" + name + "\"]").text())
                .as(path + " " + section.id())
                .isNotBlank();
          }
          int before = 0;
          for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(path + " " + heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
          }
        });
  }
}
