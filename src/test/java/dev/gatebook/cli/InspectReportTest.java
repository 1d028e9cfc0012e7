package dev.gatebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.checks.SiteLinks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that {@code inspect --output} writes of reports that belong to no audit. */
final class InspectReportTest {
  private static final Path FIXTURES = Path.of("src/test/resources/artifact");
  private static final String JUNIT =
      """
      <testsuite name='shop.CartTest' tests='3' failures='1'>
        <testcase name='adds' classname='shop.CartTest' time='0.5'/>
        <testcase name='rejects' classname='shop.CartTest' time='0.25'>
          <failure message='expected 2 but was 3' type='AssertionError'>at shop.Cart.add(Cart.java:7)</failure>
        </testcase>
        <testcase name='later' classname='shop.CartTest'><skipped message='no shop'/></testcase>
      </testsuite>
      """;

  @TempDir private Path folder;

  @Test
  void counts_failures_and_every_test_stand_on_the_first_page_of_a_short_run() throws IOException {
    Path report = CommandRun.write(folder, "in/TEST-cart.xml", JUNIT);
    Path pages = folder.resolve("pages");

    CommandRun run = CommandRun.of("inspect", report, "--output", pages);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("3 tests: 1 passed, 1 failed, 1 skipped")
        .contains(pages.resolve("index.html") + ": the report, ");
    Document page = page(pages, "index.html");
    assertThat(page.text()).contains("Passing 1", "Failing 1", "Skipped 1", "Total 3");
    assertThat(page.select("#failures .fail summary .loc").text()).isEqualTo("rejects");
    assertThat(page.select("#failures pre").text()).isEqualTo("at shop.Cart.add(Cart.java:7)");
    assertThat(page.select("#all .names > li")).hasSize(3);
    assertThat(page.select("#skipped").text()).contains("no shop 1");
    assertThat(page.select("#reports").text()).contains("TEST-cart.xml", "junit-xml", "3 tests");
    assertThat(page.select("#reports").text()).contains(Files.size(report) + " B");
    assertThat(SiteLinks.broken(pages)).isEmpty();
  }

  @Test
  void a_long_run_goes_on_on_pages_of_its_own_and_every_link_leads_somewhere() throws IOException {
    StringBuilder xml = new StringBuilder("<testsuite name='long'>");
    for (int i = 0; i < 5_000; i++) {
      xml.append("<testcase classname='p.C").append(i / 50).append("' name='t").append(i);
      xml.append(
          i % 4 == 0 ? "'><failure message='m" + i % 8 + "'>trace</failure></testcase>" : "'/>");
    }
    Path report = CommandRun.write(folder, "TEST-long.xml", xml.append("</testsuite>").toString());
    Path pages = folder.resolve("pages");

    assertThat(CommandRun.of("inspect", report, "--output", pages).code()).isZero();

    assertThat(pages.resolve("failures/2/index.html")).exists();
    assertThat(pages.resolve("suites/1/index.html")).exists();
    assertThat(pages.resolve("failures.js")).content().contains("t4996");
    Document second = page(pages, "failures/2/index.html");
    assertThat(second.title()).startsWith("Failures, page 2 of ").endsWith(" · Test report");
    assertThat(second.select(".crumbs a").attr("href")).isEqualTo("../../index.html");
    assertThat(SiteLinks.broken(pages)).isEmpty();
  }

  @Test
  void no_page_speaks_of_an_audit_that_there_is_not() throws IOException {
    Path pages = folder.resolve("pages");

    CommandRun.of(
        "inspect", FIXTURES.resolve("junit-xml"), FIXTURES.resolve("cobertura"), "--output", pages);

    Document page = page(pages, "index.html");
    page.select("footer").remove();
    assertThat(page.text()).doesNotContainIgnoringCase("audit", "Portfolio");
    assertThat(page.select(".nav a").eachText()).containsExactly("Results");
    assertThat(SiteLinks.broken(pages)).isEmpty();
  }

  @Test
  void what_cannot_be_read_is_named_first_and_the_rest_is_shown() throws IOException {
    CommandRun.write(folder, "in/good.xml", JUNIT);
    CommandRun.write(folder, "in/cut.xml", JUNIT.substring(0, 300));
    Path pages = folder.resolve("pages");

    CommandRun run = CommandRun.of("inspect", folder.resolve("in"), "--output", pages);

    assertThat(run.code()).isEqualTo(3);
    Document page = page(pages, "index.html");
    assertThat(page.select("#artifacts").text())
        .contains("cut.xml", "What an unreadable file says counts for nothing.")
        .doesNotContain("stale");
    assertThat(page.select("#all .names > li")).hasSize(3);
  }

  @Test
  void files_that_are_no_reports_make_a_page_that_says_so() throws IOException {
    CommandRun.write(folder, "in/readme.txt", "no report");
    Path pages = folder.resolve("pages");

    CommandRun.of("inspect", folder.resolve("in"), "--output", pages);

    Document page = page(pages, "index.html");
    assertThat(page.select("main h2").eachText())
        .containsExactly("Measured", "Not in this report 1");
    assertThat(page.select("#measured").text()).contains("No test artifact");
    assertThat(page.select("#input").text()).contains("GB224", "readme.txt");
  }

  @Test
  void what_was_named_and_is_not_there_is_told() throws IOException {
    Path report = CommandRun.write(folder, "in/TEST-cart.xml", JUNIT);
    Path pages = folder.resolve("pages");

    CommandRun run =
        CommandRun.of("inspect", report, folder.resolve("in/missing.xml"), "--output", pages);

    assertThat(run.code()).isEqualTo(3);
    assertThat(page(pages, "index.html").select("#input tbody tr").eachText())
        .singleElement()
        .asString()
        .startsWith("missing.xml GB302 ");
  }

  @Test
  void a_report_on_nothing_takes_no_place_of_an_earlier_one() {
    Path report = CommandRun.write(folder, "in/TEST-cart.xml", JUNIT);
    Path pages = folder.resolve("pages");
    CommandRun.of("inspect", report, "--output", pages);
    Map<String, String> before = CommandRun.files(pages);

    CommandRun run = CommandRun.of("inspect", folder.resolve("out/*.xml"), "--output", pages);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("No page was written: there is no artifact.");
    assertThat(CommandRun.files(pages)).isEqualTo(before);
  }

  @Test
  void no_page_tells_where_on_the_machine_the_files_lie() throws IOException {
    Path one = CommandRun.write(folder, "in/a/TEST-cart.xml", JUNIT);
    Path copy = CommandRun.write(folder, "in/b/TEST-cart.xml", JUNIT);
    Path cut = CommandRun.write(folder, "in/b/cut.xml", JUNIT.substring(0, 300));
    Path pages = folder.resolve("pages");

    CommandRun.of("inspect", one, copy, cut, "--output", pages);

    assertThat(page(pages, "index.html").select("#reports tbody tr").eachText())
        .satisfiesExactly(
            row -> assertThat(row).startsWith("a/TEST-cart.xml "),
            row -> assertThat(row).startsWith("b/TEST-cart.xml ").contains("bytes as a/TEST-"),
            row -> assertThat(row).startsWith("b/cut.xml "));
    CommandRun.files(pages)
        .forEach(
            (path, text) ->
                assertThat(text.replace("<wbr>", "")).as(path).doesNotContain(folder.toString()));
  }

  @Test
  void data_stays_alone_on_standard_output() throws IOException {
    Path report = CommandRun.write(folder, "TEST-cart.xml", JUNIT);
    Path pages = folder.resolve("pages");
    String alone = CommandRun.of("inspect", "--format", "json", report).out();

    CommandRun run = CommandRun.of("inspect", "--format", "json", report, "--output", pages);

    assertThat(run.out()).isEqualTo(alone);
    assertThat(pages.resolve("index.html")).exists();
  }

  @Test
  void a_folder_that_gatebook_did_not_make_is_left_as_it_is() {
    Path report = CommandRun.write(folder, "TEST-cart.xml", JUNIT);
    CommandRun.write(folder, "own/notes.txt", "mine");
    Path own = folder.resolve("own");

    CommandRun run = CommandRun.of("inspect", report, "--output", own);

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("own");
    assertThat(CommandRun.files(own)).containsOnlyKeys("notes.txt");
  }

  @Test
  void the_same_reports_make_the_same_pages() {
    Path report = CommandRun.write(folder, "TEST-cart.xml", JUNIT);

    CommandRun.of("inspect", report, "--output", folder.resolve("one"));
    CommandRun.of("inspect", report, "--output", folder.resolve("two"));

    assertThat(CommandRun.files(folder.resolve("one")))
        .isEqualTo(CommandRun.files(folder.resolve("two")));
  }

  private static Document page(Path pages, String path) throws IOException {
    return Jsoup.parse(Files.readString(pages.resolve(path)));
  }
}
