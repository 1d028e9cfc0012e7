package dev.gatebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.SiteFile;
import dev.gatebook.site.Sample;
import dev.gatebook.site.SitePlan;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages that a script completes, as they are without one. */
final class ReaderPagesTest {
  private static final Map<String, String> FILES = new LinkedHashMap<>();

  @BeforeAll
  static void print() {
    for (SiteFile file : Renderer.render(SitePlan.plan(Sample.input()))) {
      FILES.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void the_page_that_compares_lists_the_comparisons_that_have_a_page() {
    Document page = page("app/compare/index.html");

    assertThat(page.select("#pairs a").eachAttr("href"))
        .containsExactly("../diffs/2025-12-25...2025-12-26/index.html");
    assertThat(page.select("#from option").eachAttr("value"))
        .containsExactly("2025-12-26", "2025-12-25");
    assertThat(page.select("#result").hasAttr("hidden")).isTrue();
  }

  @Test
  void a_project_without_an_audit_has_nothing_to_compare() {
    assertThat(FILES).doesNotContainKey("bare/compare/index.html");
    assertThat(page("bare/index.html").select("nav a").eachText()).doesNotContain("Compare");
  }

  @Test
  void the_search_lists_links_to_what_can_be_found() {
    Document page = page("search/index.html");

    assertThat(page.select("#listed h2").eachText())
        .containsSubsequence("Project 2", "Page 1", "Audit 2", "Task 2", "Issue 1");
    assertThat(page.select("#listed a:contains(Rate limiter)").attr("href"))
        .isEqualTo("../app/audits/2025-12-26/gates/1-base/index.html#task-1.2");
  }

  @Test
  void what_becomes_known_later_stands_in_one_file_of_the_project() {
    String later = FILES.getOrDefault("app/later.js", "");

    assertThat(later)
        .startsWith("var gatebookLater = {\"asOf\":\"2026-02-16 08:00 UTC\"")
        .contains("\"audits\":[\"2025-12-26\",\"2025-12-25\"]");
    Document frozen = page("app/audits/2025-12-25/gates/1-base/index.html");
    assertThat(frozen.select("script[src$=later.js]").attr("src"))
        .isEqualTo("../../../../later.js");
    assertThat(frozen.select("main").attr("data-audit")).isEqualTo("2025-12-25");
    assertThat(frozen.select("main").text()).doesNotContain("newer audit");
  }

  @Test
  void no_page_waits_for_a_script_before_it_is_painted() {
    FILES.forEach(
        (path, text) -> {
          if (path.endsWith(".html")) {
            Elements scripts = Jsoup.parse(text).select("script");
            assertThat(scripts).as(path).isNotEmpty();
            assertThat(scripts.select(":not([defer]):not([async])")).as(path).isEmpty();
            assertThat(scripts.select("[async]").eachAttr("src"))
                .as(path)
                .hasSize(1)
                .allMatch(src -> src.contains("assets/theme."));
          }
        });
  }

  @Test
  void the_policy_allows_the_site_itself_and_nothing_else() {
    String policy =
        page("app/index.html").select("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertThat(policy)
        .startsWith("default-src 'none';")
        .doesNotContain("unsafe")
        .doesNotContain("http")
        .doesNotContain("connect-src");
  }

  private static Document page(String path) {
    return Jsoup.parse(FILES.getOrDefault(path, ""));
  }
}
