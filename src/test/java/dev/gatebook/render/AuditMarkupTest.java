package dev.gatebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.site.FullAudit;
import dev.gatebook.site.Sample;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What readers with other means than their eyes need, on every page of a full audit. */
final class AuditMarkupTest {
  private static final Map<String, Document> PAGES = pages();

  private static Map<String, Document> pages() {
    Map<String, Document> pages =
        new TreeMap<>(Printed.of(FullAudit.input(3, FullAudit.measured(40))).pages());
    Printed.of(Sample.input()).pages().forEach((path, page) -> pages.put("bare/" + path, page));
    return pages;
  }

  @Test
  void no_id_stands_twice_and_every_fragment_has_its_element() {
    PAGES.forEach(
        (path, page) -> {
          assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
          assertThat(dangling(path, page)).as(path).isEmpty();
        });
  }

  private static List<String> dangling(String path, Document page) {
    List<String> dangling = new ArrayList<>();
    for (String href : page.select("main a[href]").eachAttr("href")) {
      URI target = URI.create("https://x.org/" + path).resolve(href);
      Document there = PAGES.get(target.getPath().substring(1));
      if (target.getHost().equals("x.org") && target.getFragment() != null && there != null) {
        if (there.getElementById(target.getFragment()) == null) {
          dangling.add(href);
        }
      }
    }
    return dangling;
  }

  @Test
  void every_status_is_an_icon_and_a_word() {
    for (Document page : PAGES.values()) {
      for (Element mark : page.select(".chip, .decision, .delta, .chg")) {
        assertThat(mark.select("svg[aria-hidden=true]")).as(mark.outerHtml()).isNotEmpty();
        assertThat(mark.text()).as(mark.outerHtml()).isNotBlank();
      }
    }
  }

  @Test
  void tables_have_captions_heads_with_a_scope_and_rows() {
    for (Document page : PAGES.values()) {
      for (Element table : page.select("main table")) {
        assertThat(table.select("> caption").text()).isNotBlank();
        assertThat(table.select("th:not([scope])")).isEmpty();
        assertThat(table.select("> tbody > tr")).as(table.select("caption").text()).isNotEmpty();
      }
    }
  }

  @Test
  void whatever_scrolls_can_be_reached_and_has_a_name() {
    for (Document page : PAGES.values()) {
      for (Element region : page.select(".scroll, pre")) {
        assertThat(region.attr("tabindex")).as(region.outerHtml()).isEqualTo("0");
        assertThat(region.attr("aria-label")).as(region.outerHtml()).isNotBlank();
      }
    }
  }

  @Test
  void heads_never_skip_a_level() {
    PAGES.forEach(
        (path, page) -> {
          int before = 0;
          for (Element head : page.select("main h1, main h2, main h3, main h4")) {
            int level = head.tagName().charAt(1) - '0';
            assertThat(level).as(path + ": " + head.text()).isLessThanOrEqualTo(before + 1);
            before = level;
          }
        });
  }

  @Test
  void every_section_is_named_by_its_head_and_every_entry_of_the_contents_leads_to_one() {
    PAGES.forEach(
        (path, page) -> {
          for (Element section : page.select("main section")) {
            String head = section.attr("aria-labelledby");
            assertThat(page.getElementById(head)).as(path + " " + section.id()).isNotNull();
          }
          page.select(".toc a, .counters a[href]")
              .eachAttr("href")
              .forEach(
                  href -> assertThat(page.getElementById(href.substring(1))).as(href).isNotNull());
        });
  }
}
