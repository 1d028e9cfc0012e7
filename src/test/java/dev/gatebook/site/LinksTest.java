package dev.gatebook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatebook.content.CodePage;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LinksTest {
  @Test
  void a_link_climbs_to_the_shared_folder_and_names_the_file() {
    Links links = Links.from(Route.to("app/audits/2025-12-26/index.html"));
    assertThat(links.to(Route.to("index.html"))).isEqualTo("../../../index.html");
    assertThat(links.to(Route.to("app/index.html"))).isEqualTo("../../index.html");
    assertThat(links.to(Route.to("app/audits/2025-12-26/tests/index.html")))
        .isEqualTo("tests/index.html");
    assertThat(links.to(Route.to("app/audits/2025-12-26/audit.json"))).isEqualTo("audit.json");
  }

  @Test
  void a_link_within_the_page_is_only_its_fragment() {
    Links links = Links.from(Route.to("app/index.html"));
    assertThat(links.to(Route.to("app/index.html").at("fresh"))).isEqualTo("#fresh");
    assertThat(links.to(Route.to("index.html").at("a b"))).isEqualTo("../index.html#a%20b");
  }

  @Test
  void what_an_address_does_not_allow_is_escaped() {
    Links links = Links.from(Route.to("index.html"));
    assertThat(links.to(Route.to("a b/50%/ü#?/index.html")))
        .isEqualTo("a%20b/50%25/%C3%BC%23%3F/index.html");
  }

  @Test
  void the_page_for_unknown_addresses_links_from_the_root_it_is_published_at() {
    Links links = Links.anywhere(Route.to("404.html"), "/book/");
    assertThat(links.to(Route.to("app/index.html"))).isEqualTo("/book/app/index.html");
  }

  @Test
  void an_address_that_no_page_is_planned_for_is_never_handed_out() {
    Routes routes = Routes.of(Sample.input(), List.of());
    assertThat(routes.project("app").path()).isEqualTo("app/index.html");
    assertThatThrownBy(() -> routes.project("other")).hasMessageContaining("other/index.html");
    assertThatThrownBy(() -> routes.latest("bare")).hasMessageContaining("bare/latest");
  }

  @Test
  void a_code_without_a_page_leads_to_the_list_of_codes() {
    Routes routes = Routes.of(Sample.input(), List.of(new CodePage("GB012", "sum", "")));
    assertThat(routes.rule("GB012").path()).isEqualTo("rules/GB012/index.html");
    assertThat(routes.rule("GB099")).isEqualTo(routes.rules());
  }

  @Test
  void ids_of_elements_hold_nothing_that_an_address_would_escape() {
    assertThat(Anchors.task("A 1/b.2")).isEqualTo("task-a-1-b.2");
    assertThat(Links.encode(Anchors.issue("I-1"))).isEqualTo("issue-i-1");
  }
}
