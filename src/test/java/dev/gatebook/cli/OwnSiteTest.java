package dev.gatebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.checks.SiteLinks;
import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site of this repository's own content, built as a user builds it. */
final class OwnSiteTest {
  private static final Path CONTENT = Path.of("content");

  @TempDir private static Path folder;
  private static Path site;
  private static CommandRun build;

  @BeforeAll
  static void build() {
    site = folder.resolve("site");
    build = CommandRun.of("build", "--strict", "--content", CONTENT, "--output", site);
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(site.resolve(path).toFile(), "UTF-8");
  }

  private static Json.Obj json(String path) throws IOException {
    return (Json.Obj) JsonBytes.read(Files.readAllBytes(site.resolve(path)));
  }

  private static String text(Json.Obj object, String... path) {
    Json at = object;
    for (String name : path) {
      at = ((Json.Obj) at).get(name).orElse(Json.NULL);
    }
    return at instanceof Json.Num number
        ? number.value().toPlainString()
        : at instanceof Json.Text word ? word.value() : at.toString();
  }

  @Test
  void the_own_content_builds_strictly() {
    assertThat(build.err()).isEmpty();
    assertThat(build.code()).isZero();
    assertThat(build.out()).contains("written").contains("gzipped");
  }

  @Test
  void every_link_leads_to_a_page_and_an_id() throws IOException {
    assertThat(SiteLinks.broken(site)).isEmpty();
  }

  @Test
  void every_verdict_and_finding_names_its_source() throws IOException {
    SourcesOfVerdicts walk = SourcesOfVerdicts.of(site);

    assertThat(walk.unsourced()).isEmpty();
    assertThat(walk.seen()).containsKeys("evidence", "findings", "conditions", "Policy rules");
  }

  @Test
  void a_figure_out_of_many_artifacts_names_three_and_leads_to_all() throws IOException {
    Document audit = page("gatebook/audits/2026-11-21/index.html");
    Elements sources = audit.select("[id=figure-tests.total] .place li");

    assertThat(sources).hasSize(5);
    assertThat(sources.get(4).text()).matches("and [0-9]+ more artifacts");
    assertThat(sources.get(4).select("a").attr("href")).endsWith("tests/index.html#reports");
  }

  @Test
  void the_declared_tests_of_the_re_audit_are_data() throws IOException {
    Json.Obj audit = json("app-v2/audits/2025-12-26/audit.json");

    assertThat(text(audit, "tests", "declared", "total")).isEqualTo("110");
    assertThat(text(audit, "tests", "declared", "passed")).isEqualTo("39");
    assertThat(text(audit, "tests", "declared", "failed")).isEqualTo("51");
    assertThat(text(audit, "tests", "declared", "skipped")).isEqualTo("20");
    assertThat(text(audit, "decision", "declared")).isEqualTo("no-go");
    assertThat(text(audit, "decision", "supported")).isEqualTo("no-go");
  }

  @Test
  void the_declared_tests_stand_on_the_pages_of_the_audit_and_of_its_tests() throws IOException {
    String audit = page("app-v2/audits/2025-12-26/index.html").select("#measured").text();
    String tests = page("app-v2/audits/2025-12-26/tests/index.html").select("#declared").text();

    assertThat(audit).contains("Tests 110", "39 passing", "51 failing", "20 skipped");
    assertThat(tests).contains("39 passing, 35.5 %", "51 failing, 46.4 %", "110 in total");
  }

  @Test
  void the_diff_page_says_what_moved_between_the_two_audits() throws IOException {
    String words =
        page("app-v2/diffs/2025-12-25...2025-12-26/index.html")
            .select("main")
            .text()
            .replace('\u00a0', ' ');

    assertThat(words).contains("52").contains("39").contains("3.5").contains("2.5");
    assertThat(words).contains("Q1 2026").contains("Q2 2026");
    Json.Obj diff = json("app-v2/diffs/2025-12-25...2025-12-26/diff.json");
    List<String> changes =
        ((Json.Arr) diff.get("changes").orElseThrow())
            .items().stream()
                .map(Json.Obj.class::cast)
                .map(c -> text(c, "kind") + " " + text(c, "subject"))
                .toList();
    assertThat(changes).contains("task-id-reused 2.5", "task-id-reused 2.6");
  }

  @Test
  void the_history_of_a_project_counts_what_moved_as_the_page_of_the_comparison()
      throws IOException {
    String history = page("app-v2/index.html").select("main").text();
    List<String> counters =
        page("app-v2/diffs/2025-12-25...2025-12-26/index.html").select(".counters b").eachText();

    assertThat(counters).hasSize(4).doesNotContain("0");
    assertThat(history)
        .contains(
            counters.get(0) + " worse",
            counters.get(1) + " goalposts moved",
            counters.get(2) + " better");
  }

  @Test
  void the_feeds_tell_no_news_when_only_time_has_passed() throws IOException {
    Path later = folder.resolve("later");
    CommandRun.of("build", "--content", CONTENT, "--output", later, "--as-of", "2030-01-01");

    for (String feed : List.of("feed.xml", "deal-flow/feed.xml")) {
      assertThat(later.resolve(feed)).hasSameTextualContentAs(site.resolve(feed));
    }
  }

  @Test
  void an_audit_without_a_date_or_a_commit_is_in_no_feed_and_gets_no_date() throws IOException {
    String all = Files.readString(site.resolve("feed.xml"));

    assertThat(all).contains("app-v2/audits/2025-12-26").doesNotContain("1970");
    assertThat(all).doesNotContain("deal-flow/audits");
    assertThat(Files.readString(site.resolve("deal-flow/feed.xml")))
        .contains("<title>Deal Flow</title>")
        .doesNotContain("<entry>");
  }

  @Test
  void the_comparison_of_reports_shows_words_and_no_markup() throws IOException {
    String words = page("app-v2/diffs/2025-12-25...2025-12-26/index.html").select(".ndiff").text();

    assertThat(words).contains("What went wrong", "conftest.py").doesNotContain("**", "#", "`");
  }

  @Test
  void the_data_of_a_comparison_names_the_sections_of_its_page() throws IOException {
    String place = "app-v2/diffs/2025-12-25...2025-12-26/";
    Json.Obj groups = (Json.Obj) json(place + "diff.json").get("groups").orElseThrow();

    assertThat(page(place + "index.html").select("main .part").eachAttr("id"))
        .containsExactlyElementsOf(groups.fields().keySet());
  }

  @Test
  void the_gate_of_the_console_reports_declared_against_listed_checks() throws IOException {
    String words = page("task-console/audits/2025-11-08/index.html").text();
    Json.Obj audit = json("task-console/audits/2025-11-08/audit.json");

    assertThat(
            new String(
                JsonBytes.write(audit.get("findings").orElseThrow()),
                java.nio.charset.StandardCharsets.UTF_8))
        .contains("50")
        .contains("57");
    assertThat(words).contains("57");
    try (Stream<Path> gates = Files.list(site.resolve("task-console/audits/2025-11-08/gates"))) {
      String gate = page(site.relativize(gates.findFirst().orElseThrow()) + "/index.html").text();
      assertThat(gate).contains("50").contains("57");
    }
  }

  @Test
  void the_four_rebuilt_projects_are_marked_as_samples() throws IOException {
    for (String project : List.of("lead-desk", "deal-flow", "app-v2", "task-console")) {
      assertThat(page(project + "/index.html").select(".sample").text()).as(project).isNotEmpty();
    }
    assertThat(page("gatebook/index.html").select(".banner .sample, .banner").text())
        .doesNotContain("Sample");
  }

  @Test
  void a_second_build_in_another_zone_and_locale_writes_nothing() {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    Map<String, String> before = CommandRun.files(site);
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      CommandRun again = CommandRun.of("build", "--content", CONTENT, "--output", site);
      assertThat(again.out()).contains("(0 written");
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
    assertThat(CommandRun.files(site)).isEqualTo(before);
  }

  @Test
  void every_page_has_one_title_one_heading_and_no_inline_code() throws IOException {
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.filter(p -> p.toString().endsWith(".html")).toList()) {
        Document page = Jsoup.parse(file.toFile(), "UTF-8");
        String name = site.relativize(file).toString();
        assertThat(page.select("h1")).as(name).hasSize(1);
        assertThat(page.title()).as(name).isNotBlank();
        assertThat(page.select("style, script:not([src]), [style]")).as(name).isEmpty();
        assertThat(page.html()).as(name).doesNotContainPattern("\\son[a-z]+=\"");
      }
    }
  }

  @Test
  void nothing_private_is_published() {
    String here = Path.of("").toAbsolutePath().toString();
    CommandRun.files(site)
        .forEach(
            (path, bytes) -> {
              assertThat(bytes.contains(here)).as(path).isFalse();
              assertThat(bytes)
                  .as(path)
                  .doesNotContainPattern("[a-z0-9.]+@[a-z0-9-]+\\.(com|org|net|example)");
            });
  }

  @Test
  void the_integrity_page_of_a_project_counts_the_findings_of_every_audit() throws IOException {
    Document page = page("app-v2/integrity/index.html");

    assertThat(page.select("#audits tbody tr th").eachText())
        .containsExactly("2025-12-26", "2025-12-25");
    assertThat(page.select("#audits a[href='../audits/2025-12-25/integrity/index.html']"))
        .hasSize(1);
    assertThat(page.select("main").text()).contains("0.64 below the mean");
  }
}
