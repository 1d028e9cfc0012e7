package dev.gatebook.content;

import static dev.gatebook.content.GivenContent.PHASE;
import static dev.gatebook.content.GivenContent.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files have a place and names that can be addresses; what has none is told. */
final class ContentMapTest {
  @Test
  void a_stray_file_is_a_warning_with_what_belongs_there() {
    GivenContent content = sample().with("shop/audits/2026-01-10/audit.yaml", "title: x");

    assertThat(content.load().problems())
        .singleElement()
        .satisfies(p -> assertThat(p.severity()).isEqualTo(Severity.WARNING));
    assertThat(content.problems())
        .containsExactly(
            "GB116 shop/audits/2026-01-10/audit.yaml [] 'audit.yaml' belongs nowhere and is not"
                + " read -> did you mean 'audit.yml'?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.txt",
        "gatebook.yaml",
        "pages/picture.png",
        "pages/guide/picture.md.bak",
        "shop/readme.md",
        "shop/phases/2-more.yaml",
        "shop/phases/old/2-more.yml",
        "shop/audits/notes.txt",
        "shop/audits/2026-01-10/report.txt",
        "shop/audits/2026-01-10/phases/notes.md",
        "shop/audits/2026-01-10/errata/1.yml",
        "shop/other/deep/file.yml"
      })
  void a_file_that_is_not_read_is_told(String path) {
    assertThat(sample().with(path, "x: y").problems())
        .singleElement()
        .asString()
        .startsWith("GB116 " + path + " [] '" + path.substring(path.lastIndexOf('/') + 1) + "'");
  }

  @Test
  void a_stray_file_where_nothing_belongs_says_so() {
    assertThat(sample().with("shop/drafts/next.yml", "x: y").problems())
        .singleElement()
        .asString()
        .endsWith("nothing belongs in this folder; delete the file or move it");
    assertThat(sample().with("shop/audits/2026-01-10/zero.txt", "x").problems())
        .singleElement()
        .asString()
        .endsWith(
            "known here: audit.yml, report.md, project.yml, seal.yml; rename, move or delete the file");
  }

  @Test
  void dot_files_and_known_files_are_silent() {
    assertThat(
            sample()
                .with(".DS_Store", "x")
                .with("shop/.git/config", "x")
                .with("pages/guide/start.md", "# Start")
                .with("shop/audits/2026-01-10/report.md", "# Report")
                .with("shop/audits/2026-01-10/artifacts/a/b/TEST-x.xml", "<x/>")
                .with("shop/audits/2026-01-10/measured/facts.json", "{}")
                .problems())
        .isEmpty();
  }

  @Test
  void a_site_without_its_file_is_an_error() {
    assertThat(sample().without("gatebook.yml").problems())
        .containsExactly(
            "GB117 gatebook.yml [] gatebook.yml is missing -> write it with at least a 'title'");
  }

  @Test
  void an_audit_without_its_file_is_an_error() {
    GivenContent content = sample().with("shop/audits/next/report.md", "# Report");

    assertThat(content.load().isValid()).isFalse();
    assertThat(content.problems())
        .containsExactly(
            "GB117 shop/audits/next/audit.yml [] audit.yml is missing -> write it with at least a"
                + " 'title', or delete the folder");
  }

  @Test
  void a_folder_without_project_is_one_warning_whatever_it_holds() {
    GivenContent content = sample().with("notes/a.txt", "a").with("notes/b/c.txt", "c");

    assertThat(content.load().isValid()).isTrue();
    assertThat(content.problems())
        .singleElement()
        .asString()
        .startsWith("GB117 notes/project.yml [] the folder 'notes' has no project.yml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"My shop", "-x", "_x", "a..b", "end.", "größe", "a+b", "CON", "aux.yml", "a%2Fb"})
  void a_name_that_cannot_be_an_address_is_refused(String name) {
    assertThat(sample().with(name + "/project.yml", "name: X").problems())
        .anySatisfy(
            p ->
                assertThat(p)
                    .startsWith("GB120 " + name + "/project.yml [] '" + name + "' cannot be"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"app-v2", "2026-01-10", "A_b.c", "x", "console", "com10"})
  void a_usual_name_is_fine(String name) {
    assertThat(sample().with(name + "/project.yml", "name: X").problems()).isEmpty();
  }

  @Test
  void a_name_has_at_most_100_characters() {
    String longest = "a".repeat(100);

    assertThat(sample().with(longest + "/project.yml", "name: X").problems()).isEmpty();
    assertThat(sample().with(longest + "b/project.yml", "name: X").problems())
        .singleElement()
        .asString()
        .endsWith("use 100 characters at most");
  }

  @Test
  void audits_phases_and_pages_have_such_names_too() {
    assertThat(
            sample()
                .with("shop/audits/10 January/audit.yml", "title: X")
                .with("shop/phases/2 more.yml", "phase: 2", "title: More", "tasks: []")
                .with("pages/guide/first steps.md", "# First")
                .problems())
        .hasSize(3)
        .allSatisfy(p -> assertThat(p).startsWith("GB120 "))
        .anySatisfy(p -> assertThat(p).contains("cannot be the name of an audit"));
  }

  @Test
  void two_phases_of_one_number_are_a_problem_at_the_second() {
    assertThat(
            sample()
                .with("shop/phases/2-more.yml", "phase: 01", "title: More", "tasks: []")
                .problems())
        .singleElement()
        .asString()
        .startsWith("GB114 shop/phases/2-more.yml:1:8 [01] 1 is the number of another phase")
        .contains("shop/phases/1-base.yml:1:8");
  }

  @Test
  void names_that_differ_by_case_only_are_refused_at_the_second() {
    assertThat(sample().with("Shop/project.yml", "name: X").problems())
        .containsExactly(
            "GB114 shop/project.yml [] 'shop' differs from another project by its case only -> the"
                + " first one is at content/Shop/project.yml; rename one of them");
    assertThat(
            sample()
                .with(PHASE.replace("base", "BASE"), "phase: 2", "title: Base", "tasks: []")
                .problems())
        .singleElement()
        .asString()
        .startsWith("GB114 shop/phases/1-base.yml [] '1-base' differs from another phase");
  }

  @ParameterizedTest
  @ValueSource(strings = {"assets", "rules", "schema", "badges", "search", "Assets", "feed.xml"})
  void a_project_cannot_take_an_address_of_the_site(String name) {
    assertThat(sample().with(name + "/project.yml", "name: X").problems())
        .containsExactly(
            "GB120 %s/project.yml [] '%s' cannot be the name of a project: its address belongs to a part of the site -> rename it"
                .formatted(name, name));
  }

  @Test
  void a_project_cannot_take_the_address_of_a_page() {
    assertThat(sample().with("pages/shop/guide.md", "# Guide").problems())
        .containsExactly(
            "GB120 shop/project.yml [] 'shop' cannot be the name of a project: its address belongs"
                + " to pages/shop/guide.md -> rename it");
  }

  @Test
  void a_page_cannot_take_an_address_of_the_site_but_may_explain_a_rule() {
    assertThat(sample().with("pages/rules.md", "# Rules").problems())
        .singleElement()
        .asString()
        .startsWith("GB120 pages/rules.md [] 'rules' cannot be the name of a page");
    assertThat(sample().with("pages/rules/GB001.md", "# GB001: Title").problems()).isEmpty();
  }

  @Test
  void a_link_of_a_page_leads_to_a_page() {
    assertThat(
            sample()
                .with("pages/start.md", "# Start", "", "See [the guide](guide/strat.md).")
                .with("pages/guide/start.md", "# Guide", "[up](../start.md) [r](../rules/GB101.md)")
                .problems())
        .containsExactly(
            "GB122 pages/start.md:3:5 [[the guide](guide/strat.md)] there is no page 'guide/strat'"
                + " -> did you mean 'guide/start'?");
  }
}
