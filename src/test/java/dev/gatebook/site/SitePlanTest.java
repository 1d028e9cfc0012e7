package dev.gatebook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.model.Portfolio;
import dev.gatebook.model.Prose;
import dev.gatebook.model.SiteFile;
import dev.gatebook.model.Theme;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

final class SitePlanTest {
  private static final Site SITE = SitePlan.plan(Sample.input());

  @Test
  void the_list_of_versions_is_newest_first_and_names_the_latest() throws IOException {
    Json.Arr versions = (Json.Arr) JsonBytes.read(file(SITE, "app/versions.json"));
    Json.Obj first = (Json.Obj) versions.items().get(0);
    assertThat(first.get("version")).contains(Json.of("2025-12-26"));
    assertThat(first.get("aliases")).contains(Json.texts(List.of("latest")));
    assertThat(((Json.Obj) versions.items().get(1)).get("aliases")).contains(Json.texts(List.of()));
  }

  @Test
  void a_badge_says_what_the_evidence_supports() throws Exception {
    Json.Obj badge = (Json.Obj) JsonBytes.read(file(SITE, "badges/app.json"));
    assertThat(badge.get("message")).contains(Json.of("NO-GO"));
    assertThat(badge.get("schemaVersion")).contains(Json.of(1));
    Document picture = xml(file(SITE, "badges/app.svg"));
    assertThat(picture.getDocumentElement().getAttribute("aria-label")).isEqualTo("App V2: NO-GO");
    assertThat(new String(file(SITE, "badges/bare.json"), StandardCharsets.UTF_8))
        .contains("no audit");
  }

  @Test
  void a_feed_has_an_entry_for_each_audit_newest_first() throws Exception {
    Document feed = xml(file(SITE, "app/feed.xml"));
    assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(2);
    assertThat(feed.getElementsByTagName("updated").item(0).getTextContent())
        .isEqualTo("2025-12-26T00:00:00Z");
    assertThat(feed.getElementsByTagName("title").item(1).getTextContent())
        .isEqualTo("App V2, audit 2025-12-26: NO-GO");
  }

  @Test
  void hostile_words_do_not_break_a_feed() throws Exception {
    Site site = SitePlan.plan(Sample.input("]]> <x> & \u0000 \"q\"", "t"));
    Document feed = xml(file(site, "feed.xml"));
    assertThat(feed.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("]]> <x> &  \"q\"");
  }

  @Test
  void a_sitemap_needs_an_address_and_lists_no_alias() {
    String map = new String(file(SITE, "sitemap.xml"), StandardCharsets.UTF_8);
    assertThat(map).contains("<loc>https://example.org/book/app/</loc>");
    assertThat(map).contains("/audits/2025-12-26/gates/");
    assertThat(map).doesNotContain("/latest/", "404.html", "/audits/2025-12-25/");
    Site without = SitePlan.plan(at(Optional.empty()));
    assertThat(without.files()).extracting(SiteFile::path).doesNotContain("sitemap.xml");
  }

  @Test
  void a_page_is_listed_when_its_frame_says_so_and_no_newer_audit_follows() {
    for (Page page : SITE.pages()) {
      boolean superseded = page.path().contains("/audits/2025-12-25/");
      assertThat(page.listed())
          .as(page.path())
          .isEqualTo(page.model().frame().indexed() && !superseded);
      String canonical = "https://example.org/book/" + Links.canonical(page.path());
      assertThat(page.model().frame().canonical()).as(page.path()).isEqualTo(canonical);
    }
  }

  @Test
  void what_a_page_shows_is_not_kept() {
    Page page = SITE.pages().get(1);
    assertThat(page.model()).isNotSameAs(page.model()).isEqualTo(page.model());
  }

  @Test
  void two_things_never_share_an_address() {
    SiteInput input = Sample.input();
    Portfolio p = input.portfolio();
    Portfolio clash =
        new Portfolio(
            p.title(),
            p.description(),
            p.url(),
            p.theme(),
            p.projects(),
            List.of(new Portfolio.FreePage("app", "App", Prose.EMPTY, Sample.AT)));
    SiteInput both = new SiteInput(clash, input.projects(), input.toolVersion(), input.asOf());
    assertThatThrownBy(() -> SitePlan.plan(both)).hasMessageContaining("app/index.html");
  }

  @Test
  void a_site_without_projects_says_how_to_add_one() {
    Portfolio none =
        new Portfolio("Empty", Prose.EMPTY, Optional.empty(), Theme.SHIPPED, List.of(), List.of());
    Site site = SitePlan.plan(new SiteInput(none, List.of(), "0.1.0", Instant.EPOCH));
    PortfolioPage page = (PortfolioPage) site.pages().get(0).model();
    assertThat(page.cards()).isEmpty();
    assertThat(page.empty()).hasSize(1);
  }

  @Test
  void the_worst_decision_comes_first_and_projects_without_an_audit_last() {
    PortfolioPage page = (PortfolioPage) SITE.pages().get(0).model();
    assertThat(page.cards())
        .extracting(card -> card.name().text())
        .containsExactly("App V2", "Bare");
    assertThat(page.attention())
        .extracting(Attention::title)
        .containsExactly("Blockers", "Contradictions");
  }

  @Test
  void a_project_without_an_audit_shows_its_plan_and_the_next_step() {
    ProjectPage page = project(SITE, "bare/index.html");
    assertThat(page.hero()).isEmpty();
    assertThat(page.empty()).hasSize(1);
    assertThat(page.track().stations()).hasSize(1);
    assertThat(page.history()).isEmpty();
  }

  @Test
  void the_history_has_a_row_for_each_criterion_and_a_column_for_each_audit() {
    HistoryMatrix matrix = project(SITE, "app/index.html").history().get(0);
    assertThat(matrix.size()).isEqualTo("2 × 2");
    assertThat(matrix.columns()).extracting(c -> c.day().text()).containsExactly("12-25", "12-26");
    assertThat(matrix.groups().get(0).rows().get(0).cells())
        .extracting(Mark::css)
        .containsExactly("attested", "contradicted");
  }

  @Test
  void the_history_explains_each_of_its_marks_once() {
    HistoryMatrix matrix = project(SITE, "app/index.html").history().get(0);
    assertThat(matrix.key())
        .extracting(Mark::text)
        .containsExactly("Attested only", "Contradicted");
  }

  @Test
  void figures_that_are_only_declared_say_so() {
    List<Figure> figures = project(SITE, "app/index.html").figures();
    assertThat(figures)
        .contains(new Figure("Tests passing", "39", "of 110", "declared, no artifact"))
        .contains(new Figure("Score", "2.5", "of 5", ""));
    assertThat(figures).hasSizeLessThanOrEqualTo(7);
  }

  @Test
  void an_issue_is_open_since_the_first_audit_of_the_unbroken_row() {
    Table blockers = project(SITE, "app/index.html").blockers().get(0);
    assertThat(blockers.rows().get(0).cells())
        .extracting(p -> p.text() + p.prose().plain())
        .containsExactly(
            "I-1", "P0", "API tests call routes that do not exist", "", "2025-12-25, 1 day");
    assertThat(blockers.rows().get(0).cells().get(1)).isEqualTo(Piece.severity("p0", "P0"));
  }

  @Test
  void freshness_that_is_not_known_says_why() {
    assertThat(project(SITE, "app/index.html").fresh().get(0).note())
        .isEqualTo("Freshness is not known: the audit names no commit.");
  }

  private static SiteInput at(Optional<String> url) {
    SiteInput input = Sample.input();
    Portfolio p = input.portfolio();
    return new SiteInput(
        new Portfolio(p.title(), p.description(), url, p.theme(), p.projects(), p.pages()),
        input.projects(),
        input.toolVersion(),
        input.asOf());
  }

  private static ProjectPage project(Site site, String path) {
    return site.pages().stream()
        .filter(page -> page.path().equals(path))
        .map(page -> (ProjectPage) page.model())
        .findFirst()
        .orElseThrow();
  }

  private static byte[] file(Site site, String path) {
    return site.files().stream()
        .filter(f -> f.path().equals(path))
        .findFirst()
        .orElseThrow()
        .bytes();
  }

  private static Document xml(byte[] bytes) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }
}
