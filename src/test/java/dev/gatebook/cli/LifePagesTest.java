package dev.gatebook.cli;

import static dev.gatebook.cli.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long something has been open and who closed it on what, on the pages of a whole site. */
final class LifePagesTest {
  private static final String B1 = "id: B1, title: Payment crashes on empty carts, kind: blocker";
  private static final String C1 = "id: C1, text: Payment is tested on staging";

  @TempDir private Path folder;
  private Path content;

  @BeforeEach
  void a_project_with_four_audits() {
    content = folder.resolve("content");
    write(content, "gatebook.yml", "title: Readiness");
    write(content, "shop/project.yml", "name: Shop");
    write(
        content,
        "shop/phases/1-base.yml",
        "phase: 1",
        "title: Base",
        "tasks: [{ id: '1.1', title: Pay, status: done }]");
    audit(
        "2026-01-10",
        "Ada",
        "decision: { outcome: hold, conditions: [{ " + C1 + ", due: 2026-02-01 }] }",
        "declares: { tests: { passed: 40 } }",
        "issues:",
        "  - { " + B1 + ", severity: high, status: open, blocks: ['1.1'] }",
        "  - { id: '../B 2', title: Orders are lost, status: open }",
        "  - { id: R, title: Old thing entirely, status: fixed }");
    audit(
        "2026-01-20",
        "Ada",
        "decision: { outcome: hold, conditions: [{ " + C1 + ", due: 2026-03-01 }] }",
        "corrects: [{ audit: 2026-01-10, claim: tests.passed, was: '40', is: '31' }]",
        "issues:",
        "  - { " + B1 + ", severity: critical, status: open, blocks: ['1.1'] }",
        "  - { id: R, title: Search is slow for umlauts, status: open }");
    audit(
        "2026-02-10",
        "Ben",
        "decision: { outcome: go, conditions: [{ " + C1 + ", met: true }] }",
        "issues:",
        "  - { " + B1 + ", severity: critical, status: fixed, evidence: [{ command: make test,",
        "      expected: 40 passed, observed: 40 passed }] }",
        "  - { id: R, title: Search is slow for umlauts, status: open }");
  }

  private void audit(String day, String auditor, String... lines) {
    String[] all = new String[lines.length + 3];
    all[0] = "date: " + day;
    all[1] = "title: Review";
    all[2] = "auditor: " + auditor;
    System.arraycopy(lines, 0, all, 3, lines.length);
    write(content, "shop/audits/" + day + "/audit.yml", all);
  }

  private Document page(String path) {
    Path site = folder.resolve("site");
    if (!Files.exists(site)) {
      CommandRun run = CommandRun.of("build", "--content", content, "--output", site);
      assertThat(run.code()).as(run.err()).isZero();
    }
    try {
      return Jsoup.parse(site.resolve(path).toFile(), "UTF-8");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String why(Document page) {
    return page.select(".hero .why").text();
  }

  @Test
  void the_first_sentence_says_how_long_who_closed_it_and_on_what() {
    Document page = page("shop/issues/b1/index.html");

    assertThat(page.select("h1").text()).isEqualTo("B1 Payment crashes on empty carts");
    assertThat(why(page))
        .isEqualTo(
            "Open for 31 days, from 2026-01-10 to 2026-02-10. Declared fixed by Ben in 2026-02-10,"
                + " on evidence that is attested only.");
    assertThat(page.select(".hero .verdict .chip").text()).isEqualTo("Fixed, attested only");
    assertThat(page.select(".hero .kv").text()).contains("make test").contains("Attested");
  }

  @Test
  void every_audit_of_a_life_leads_to_its_row() {
    Document page = page("shop/issues/b1/index.html");

    assertThat(page.select("tbody tr th a").eachAttr("href"))
        .containsExactly(
            "../../audits/2026-01-10/index.html#issue-b1",
            "../../audits/2026-01-20/index.html#issue-b1",
            "../../audits/2026-02-10/index.html#issue-b1");
    assertThat(page.select("tbody tr").eachText().get(1))
        .contains("Severity changed Judged critical, before high.")
        .contains("Ada");
    assertThat(page.select("svg[role=img] desc").text()).isEqualTo(why(page));
  }

  @Test
  void what_was_dropped_is_not_called_closed() {
    Document page = page("shop/issues/b-2/index.html");

    assertThat(why(page))
        .isEqualTo(
            "Not closed. Open for one audit, from 2026-01-10 to 2026-01-10; 2026-01-20 does not"
                + " list it. Nothing says what became of it.");
    assertThat(page.select("h1").text()).startsWith("../B 2");
  }

  @Test
  void an_id_that_stands_for_two_issues_says_so_on_both() {
    assertThat(page("shop/issues/r/index.html").select("#namesakes a[href]").eachAttr("href"))
        .contains("../r-2/index.html");
    Document second = page("shop/issues/r-2/index.html");
    assertThat(second.select("#namesakes").text()).contains("Old thing entirely");
    assertThat(second.select(".page-head .meta").text()).contains("number 2 of 2");
  }

  @Test
  void a_condition_tells_when_its_due_date_moved() {
    Document page = page("shop/conditions/c1/index.html");

    assertThat(page.select("tbody tr").eachText().get(1))
        .contains("Due date moved Due 2026-03-01, before 2026-02-01.");
    assertThat(why(page)).endsWith("Declared met by Ben in 2026-02-10, without evidence.");
  }

  @Test
  void the_lists_put_what_is_open_first_and_what_was_dropped_next() {
    List<String> sections = page("shop/issues/index.html").select("h2").eachText();

    assertThat(sections)
        .containsExactly(
            "Open 1",
            "Not listed any more, and not closed 1",
            "Closed without evidence 1",
            "Closed 1");
    assertThat(page("shop/conditions/index.html").select("tbody a[href='c1/index.html']"))
        .hasSize(1);
  }

  @Test
  void audits_lead_to_lives_and_the_project_to_both_lists() {
    assertThat(
            page("shop/audits/2026-01-10/index.html")
                .select("#issue-b1 a[href='../../issues/b1/index.html']"))
        .hasSize(1);
    assertThat(
            page("shop/audits/2026-01-10/index.html")
                .select("#condition-c1 a[href='../../conditions/c1/index.html']"))
        .hasSize(1);
    assertThat(page("shop/index.html").select("nav a").eachAttr("href"))
        .contains("issues/index.html", "conditions/index.html");
  }

  @Test
  void a_change_leads_to_the_life_that_it_belongs_to() {
    assertThat(
            page("shop/diffs/2026-01-20...2026-02-10/index.html").select("main a").eachAttr("href"))
        .contains("../../issues/b1/index.html", "../../conditions/c1/index.html");
  }

  @Test
  void the_integrity_of_a_project_names_what_was_left_without_an_end() {
    Document page = page("shop/integrity/index.html");

    assertThat(page.select("#loose-ends dt").eachText())
        .containsExactly(
            "Issues dropped, not closed",
            "Issues closed without evidence",
            "Conditions met without evidence",
            "Taken back or refuted");
    assertThat(page.select("#loose-ends a").eachAttr("href"))
        .contains("../issues/b-2/index.html", "../claims/index.html");
  }

  @Test
  void a_claim_that_was_taken_back_is_linked_both_ways() {
    Document later = page("shop/audits/2026-01-20/index.html");
    assertThat(later.select("#corrections a").eachAttr("href"))
        .contains("../2026-01-10/index.html#figure-tests.passed");

    Document claims = page("shop/claims/index.html");
    assertThat(claims.select("#of-2026-01-10 a").eachAttr("href"))
        .contains(
            "../audits/2026-01-10/index.html#figure-tests.passed",
            "../audits/2026-01-20/index.html#corrections");
    assertThat(page("shop/audits/2026-01-10/index.html").select("#measured > p a").attr("href"))
        .isEqualTo("../../claims/index.html");
  }

  @Test
  void what_was_taken_back_later_stands_in_the_shared_file_and_not_on_the_frozen_page()
      throws IOException {
    Document earlier = page("shop/audits/2026-01-10/index.html");
    String later = Files.readString(folder.resolve("site/shop/later.js"));

    assertThat(earlier.text()).doesNotContain("2026-01-20");
    assertThat(later)
        .contains(
            "\"claims\":{\"2026-01-10\":[{\"row\":\"figure-tests.passed\",\"text\":\"Taken back by"
                + " 2026-01-20\",\"is\":\"31\"}]}");
  }

  @Test
  void the_page_of_something_long_gone_stays_as_it_is_when_an_audit_is_added() throws IOException {
    String before = page("shop/issues/b-2/index.html").outerHtml();
    audit("2026-03-01", "Ben", "decision: { outcome: go }", "issues:", "  - { " + B1 + " }");
    CommandRun.of("build", "--content", content, "--output", folder.resolve("site"));

    assertThat(page("shop/issues/b-2/index.html").outerHtml()).isEqualTo(before);
  }
}
