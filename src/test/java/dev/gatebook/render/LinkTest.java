package dev.gatebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.SiteFile;
import dev.gatebook.site.Sample;
import dev.gatebook.site.SitePlan;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every link of every page leads to a file of the site and to an element on it. */
final class LinkTest {
  private static final String ROOT = "https://example.org/book/";
  private static final Map<String, Document> PAGES = new TreeMap<>();
  private static Set<String> files = Set.of();

  @BeforeAll
  static void print() {
    List<SiteFile> printed = Renderer.render(SitePlan.plan(Sample.input()));
    files = printed.stream().map(SiteFile::path).collect(Collectors.toSet());
    printed.stream()
        .filter(f -> f.path().endsWith(".html"))
        .forEach(f -> PAGES.put(f.path(), parse(f)));
  }

  @Test
  void every_link_leads_to_a_file_of_the_site_and_an_element_on_it() {
    List<String> dangling = new ArrayList<>();
    PAGES.forEach((path, page) -> dangling.addAll(dangling(path, page)));
    assertThat(dangling).isEmpty();
  }

  @Test
  void links_are_relative_and_name_their_file_except_on_the_page_for_unknown_addresses() {
    for (Map.Entry<String, Document> page : PAGES.entrySet()) {
      for (String href : hrefs(page.getValue())) {
        if (page.getKey().equals("404.html")) {
          assertThat(href).matches("(/book/|#).*");
        } else {
          assertThat(href).as(page.getKey()).doesNotStartWith("/").doesNotEndWith("/");
        }
      }
    }
  }

  @Test
  void a_frozen_page_asks_the_list_of_versions_whether_it_is_the_latest() {
    Document audit = page("app/audits/2025-12-25/index.html");
    assertThat(audit.select("script[src$=later.js]").attr("src")).isEqualTo("../../later.js");
    assertThat(audit.select("[data-version]").attr("data-version")).isEqualTo("2025-12-25");
    assertThat(audit.text()).doesNotContain("newer audit");
  }

  @Test
  void no_id_stands_twice_on_a_page() {
    PAGES.forEach(
        (path, page) ->
            assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates());
  }

  @Test
  void every_canonical_address_is_the_one_of_its_page() {
    assertThat(page("app/index.html").select("link[rel=canonical]").attr("href"))
        .isEqualTo(ROOT + "app/");
    assertThat(page("app/latest/index.html").select("meta[name=robots]").attr("content"))
        .isEqualTo("noindex");
  }

  private static List<String> dangling(String path, Document page) {
    List<String> dangling = new ArrayList<>();
    for (String href : hrefs(page)) {
      URI target = URI.create(ROOT + path).resolve(href);
      String file = target.getPath().substring("/book/".length());
      if (!files.contains(file) || !hasElement(file, target.getFragment())) {
        dangling.add(path + " -> " + href);
      }
    }
    return dangling;
  }

  private static boolean hasElement(String file, String fragment) {
    return fragment == null || page(file).getElementById(fragment) != null;
  }

  private static Document page(String path) {
    return PAGES.getOrDefault(path, new Document(""));
  }

  private static List<String> hrefs(Document page) {
    List<String> hrefs = new ArrayList<>();
    for (Element element : page.select("a[href], link[href], script[src]")) {
      String href = element.hasAttr("src") ? element.attr("src") : element.attr("href");
      if (!href.startsWith("http:") && !href.startsWith("https:") && !href.startsWith("mailto:")) {
        hrefs.add(href);
      }
    }
    page.select("meta[http-equiv=refresh]")
        .forEach(meta -> hrefs.add(meta.attr("content").substring("0; url=".length())));
    return hrefs;
  }

  private static Document parse(SiteFile file) {
    return Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8));
  }
}
