package dev.gatebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.site.FullAudit;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Somebody who decides reads the head of a page and no more. */
final class FirstScreenTest {
  private static final Printed SITE = Printed.of(FullAudit.input(2, FullAudit.measured(3)));
  private static final List<String> PAGES =
      List.of("app/index.html", "app/audits/" + FullAudit.ID + "/index.html");

  private static List<String> head(String path, String part) {
    return SITE.page(path).select(".hero " + part).eachText();
  }

  private static List<String> links(String path, String fact) {
    return SITE.page(path).select(".hero .kv " + fact + " a").eachAttr("href");
  }

  @Test
  void the_head_has_both_decisions_and_a_reason() {
    for (String path : PAGES) {
      assertThat(head(path, ".verdict dd")).hasSize(2);
      assertThat(head(path, ".why")).hasSize(1);
    }
  }

  @Test
  void the_head_names_the_blockers_and_leads_to_them() {
    for (String path : PAGES) {
      assertThat(head(path, ".kv dt").get(0)).startsWith("Blockers, ");
      assertThat(links(path, "dd:nth-of-type(1)")).isNotEmpty().allMatch(h -> h.contains("#"));
    }
  }

  @Test
  void the_head_says_what_is_not_verified() {
    for (String path : PAGES) {
      assertThat(head(path, ".kv dt").get(1)).startsWith("Not verified");
    }
  }

  @Test
  void the_head_says_what_changed_and_leads_to_the_comparison() {
    for (String path : PAGES) {
      assertThat(head(path, ".kv dt")).endsWith("Changed");
      assertThat(head(path, ".kv dd").get(2)).contains("All since ");
      assertThat(links(path, "dd:nth-of-type(3)")).hasSize(1).allMatch(h -> h.contains("..."));
    }
  }

  @Test
  void a_first_audit_does_not_speak_of_changes() {
    List<Document> first =
        SITE.pages().entrySet().stream()
            .filter(page -> page.getKey().matches("app/audits/[^/]+/index\\.html"))
            .filter(page -> !page.getKey().contains(FullAudit.ID))
            .map(page -> page.getValue())
            .toList();

    assertThat(first).isNotEmpty();
    assertThat(first).allMatch(page -> !page.select(".hero .kv dt").eachText().contains("Changed"));
  }
}
