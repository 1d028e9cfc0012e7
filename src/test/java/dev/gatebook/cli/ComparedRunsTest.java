package dev.gatebook.cli;

import static dev.gatebook.cli.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two audits with a report each: where every test went from the one to the other. */
final class ComparedRunsTest {
  private static final String FAILS = "<failure message='got 404'/>";
  private static final String SKIPPED = "<skipped message='no storage'/>";
  @TempDir private static Path folder;
  private static Document page = new Document("");

  @BeforeAll
  static void build() throws IOException {
    Path content = folder.resolve("content");
    write(content, "gatebook.yml", "title: Register");
    write(content, "shop/project.yml", "name: Shop");
    write(
        content,
        "shop/phases/1-base.yml",
        "phase: 1",
        "title: Base",
        "tasks: [{ id: '1.1', title: Tests, status: done, evidence: [{ tests: '*' }] }]");
    audit(content, "2026-01-10", "{ total: 7, passed: 4, failed: 2, skipped: 1 }");
    audit(content, "2026-01-20", "{ total: 7, passed: 3, failed: 3, skipped: 1 }");
    report(
        content,
        "2026-01-10",
        List.of(
            test("stays", ""),
            test("breaks", ""),
            test("hides", ""),
            test("goes", ""),
            test("mends", FAILS),
            test("remains", FAILS),
            test("waits", SKIPPED)));
    report(
        content,
        "2026-01-20",
        List.of(
            test("stays", ""),
            test("breaks", FAILS),
            test("hides", SKIPPED),
            test("mends", ""),
            test("remains", FAILS),
            test("comes", FAILS),
            test("waits", "")));
    Path site = folder.resolve("site");
    CommandRun run = CommandRun.of("build", "--content", content, "--output", site);
    assertThat(run.code()).as(run.err()).isZero();
    page =
        Jsoup.parse(
            site.resolve("shop/diffs/2026-01-10...2026-01-20/index.html").toFile(), "UTF-8");
  }

  private static void audit(Path content, String id, String tests) {
    write(
        content,
        "shop/audits/" + id + "/audit.yml",
        "date: " + id,
        "title: Audit",
        "auditor: Reviewer",
        "declares: { tests: " + tests + " }");
  }

  private static String test(String name, String outcome) {
    return "<testcase classname='shop.CartTest' name='" + name + "'>" + outcome + "</testcase>";
  }

  private static void report(Path content, String id, List<String> tests) {
    write(
        content,
        "shop/audits/" + id + "/artifacts/cart.xml",
        "<testsuite name='shop.CartTest'>" + String.join("\n", tests) + "</testsuite>");
  }

  private static String moved(String test) {
    return page.select(".of-tests .change, .of-tests .data").stream()
        .filter(line -> line.select(".loc").text().contains(test))
        .map(line -> line.select(".chip").get(0).text())
        .findFirst()
        .orElse("nowhere");
  }

  @Test
  void every_test_that_moved_is_named_with_where_it_went() {
    assertThat(moved("breaks")).isEqualTo("Newly failing");
    assertThat(moved("hides")).isEqualTo("Moved to skipped");
    assertThat(moved("goes")).isEqualTo("Removed");
    assertThat(moved("mends")).isEqualTo("Fixed");
    assertThat(moved("remains")).isEqualTo("Still failing");
    assertThat(moved("stays")).isEqualTo("nowhere");
  }

  @Test
  void the_table_of_transitions_adds_up_to_the_totals_of_both_runs() {
    Element table = page.select("table:has(caption:contains(Where each test went))").get(0);

    assertThat(table.select("tbody tr").eachText())
        .containsExactly(
            "Passing 1 1 1 1 4", "Failing 1 1 0 0 2", "Skipped 1 0 0 0 1", "Not there 0 1 0 0 1");
    assertThat(table.select("tfoot tr").text()).isEqualTo("Sum 3 3 1 1 8");
  }

  @Test
  void declared_counts_stand_beside_each_other_with_the_way_they_went() {
    Element table = page.select("table:has(caption:contains(Declared test counts))").get(0);

    assertThat(table.select("tbody tr").eachText())
        .containsExactly("Passing 4 3 \u22121", "Failing 2 3 +1", "Skipped 1 1 same");
    assertThat(table.select("tbody tr .delta").eachAttr("class"))
        .containsExactly("delta delta--bad", "delta delta--bad", "delta delta--same");
    assertThat(table.select("tfoot .delta").attr("class")).contains("delta--same");
  }
}
