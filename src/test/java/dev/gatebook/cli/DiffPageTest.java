package dev.gatebook.cli;

import static dev.gatebook.cli.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of what changed between two audits, of a few tests and of very many. */
final class DiffPageTest {
  private static final String PAIR = "shop/diffs/2026-01-10...2026-02-10/";
  @TempDir private Path folder;
  private Path content;
  private Path site;

  @BeforeEach
  void a_project() {
    content = folder.resolve("content");
    site = folder.resolve("site");
    write(content, "gatebook.yml", "title: Register");
    write(content, "shop/project.yml", "name: Shop");
    plan("shop/phases/1-base.yml", 6, task -> "done");
  }

  private void plan(String path, int tasks, IntFunction<String> status) {
    List<String> lines = new ArrayList<>(List.of("phase: 1", "title: Base", "tasks:"));
    for (int task = 1; task <= tasks; task++) {
      lines.add("  - { id: '1." + task + "', title: Task number " + task + ",");
      lines.add("      status: " + status.apply(task) + " }");
    }
    write(content, path, lines.toArray(new String[0]));
  }

  private void audit(String id, int tasks, IntFunction<String> status, String... more) {
    plan("shop/audits/" + id + "/phases/1-base.yml", tasks, status);
    List<String> lines = new ArrayList<>(List.of("date: " + id, "title: Audit of " + id));
    lines.addAll(List.of(more));
    write(content, "shop/audits/" + id + "/audit.yml", lines.toArray(new String[0]));
  }

  private void tests(String id, int tests, IntFunction<String> inside) {
    StringBuilder report = new StringBuilder("<testsuites>");
    for (int suite = 0; suite * 100 < tests; suite++) {
      report.append("<testsuite name=\"shop.S").append(suite).append("\">");
      for (int test = suite * 100; test < Math.min(tests, suite * 100 + 100); test++) {
        report.append("<testcase classname=\"shop.S").append(suite).append("\" name=\"t");
        report.append(test).append("\" time=\"0.01\">").append(inside.apply(test));
        report.append("</testcase>");
      }
      report.append("</testsuite>");
    }
    write(content, "shop/audits/" + id + "/artifacts/TEST-all.xml", report + "</testsuites>");
  }

  private Document page() throws IOException {
    CommandRun run = CommandRun.of("build", "--content", content, "--output", site);
    assertThat(run.err()).isEmpty();
    return Jsoup.parse(Files.readString(site.resolve(PAIR + "index.html")));
  }

  private static String broken(int test) {
    return "<failure type=\"java.io.IOException\" message=\"port "
        + (4000 + test)
        + " is taken\">java.io.IOException: port\n\tat shop.S.t(S.java:1)</failure>";
  }

  private void smallPair() {
    audit(
        "2026-01-10",
        6,
        task -> task == 6 ? "open" : "done",
        "decision: { outcome: go }",
        "target: 2026-03",
        "scores: { of: 5, overall: 4, aspects: { Care: 4 } }",
        "issues: [{ id: B1, title: Old fault, severity: high, status: open }]");
    audit(
        "2026-02-10",
        7,
        task -> task == 1 ? "failed" : "done",
        "decision: { outcome: hold }",
        "target: 2026-06",
        "scores: { of: 5, overall: 3, aspects: { Care: 3 } }",
        "issues: [{ id: B2, title: New fault, severity: critical, status: open }]");
    tests("2026-01-10", 20, test -> test == 9 ? broken(9) : "");
    tests("2026-02-10", 20, test -> test < 3 || test == 9 ? broken(test) : "");
  }

  @Test
  void it_says_which_two_audits_it_is_of_for_a_reader_on_paper() throws IOException {
    audit("2026-01-10", 6, task -> "done", "auditor: Kim");
    audit("2026-02-10", 6, task -> "open");
    Document page = page();

    assertThat(page.select("#provenance thead th").eachText())
        .containsExactly("Audit", "2026-01-10", "2026-02-10");
    assertThat(page.select("#provenance tbody th").eachText())
        .containsExactly("Date", "Auditor", "Audited commit", "Record", "Seal", "Source");
    assertThat(page.select("#provenance tbody tr").eachText())
        .anyMatch(row -> row.equals("Auditor Kim Not stated"))
        .anyMatch(row -> row.equals("Seal None None"))
        .anyMatch(row -> row.contains("shop/audits/2026-02-10/audit.yml"));
  }

  @Test
  void what_got_worse_comes_first_and_the_rest_is_folded_behind_it() throws IOException {
    smallPair();

    Document page = page();

    assertThat(page.select("section.part").eachAttr("id"))
        .startsWith("worse", "goalposts")
        .containsSubsequence("worse", "goalposts", "better");
    assertThat(page.select("#worse .fold, #goalposts .fold, #better .fold")).isEmpty();
    assertThat(page.select("#other > details.fold:not([open]) .of-tests")).hasSize(1);
    assertThat(page.select("#worse").text())
        .contains("Task number 1", "New fault", "Newly failing", "Slipped");
    assertThat(page.select("#goalposts").text())
        .contains("Judged by the criteria of both audits", "Task number 7");
    assertThat(page.select("#better").text()).contains("Task number 6");
  }

  @Test
  void the_counters_are_those_of_the_data() throws IOException {
    smallPair();

    Document page = page();
    String data = Files.readString(site.resolve(PAIR + "diff.json"));

    for (String direction : List.of("regression", "goalpost", "improvement", "neutral")) {
      String count = data.replaceAll("(?s).*?\"" + direction + "\": (\\d+).*", "$1");
      assertThat(page.select(".counters b").eachText()).contains(count);
    }
  }

  @Test
  void every_change_has_an_id_of_its_own_and_leads_to_both_audits() throws IOException {
    smallPair();

    Document page = page();
    List<Element> rows =
        page.select("section.part .change, section.part tr[id], section.part .data[id]");

    assertThat(rows).hasSizeGreaterThan(10);
    assertThat(rows).extracting(Element::id).allMatch(id -> id.startsWith("c-"));
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element row : rows) {
      List<String> links = row.select("a[href]").eachAttr("href");
      assertThat(links).as(row.id()).anyMatch(link -> link.contains("audits/2026-01-10/"));
      assertThat(links).as(row.id()).anyMatch(link -> link.contains("audits/2026-02-10/"));
    }
    assertThat(page.select("#c-task-regressed-1.1 .side a").eachAttr("href"))
        .allMatch(link -> link.endsWith("#task-1.1"));
  }

  @Test
  void every_link_leads_to_an_element_that_is_there() throws IOException {
    smallPair();

    Document page = page();

    for (Element link : page.select("section.part a[href]")) {
      String[] parts = link.attr("href").split("#", -1);
      Path file = site.resolve(PAIR).resolve(parts[0].isEmpty() ? "index.html" : parts[0]);
      assertThat(file.normalize()).exists();
      if (parts.length > 1) {
        Document target = Jsoup.parse(Files.readString(file.normalize()));
        assertThat(parts[1]).as(link.outerHtml()).isNotEmpty();
        assertThat(target.getElementById(parts[1])).as(link.outerHtml()).isNotNull();
      }
    }
  }

  @Test
  void a_sort_of_changes_can_be_shown_alone_without_a_script() throws IOException {
    smallPair();

    Document page = page();
    String style = Files.readString(Path.of("templates/assets/gatebook.css"));

    List<String> sorts = page.select(".sift a[href^=#only-]").eachAttr("href");
    assertThat(sorts).hasSizeGreaterThan(4);
    for (String sort : sorts) {
      Element target = Objects.requireNonNull(page.getElementById(sort.substring(1)));
      Element next = Objects.requireNonNull(target.nextElementSibling());
      assertThat(next.attr("href")).isEqualTo(sort);
      assertThat(Objects.requireNonNull(target.parent()).siblingElements())
          .anyMatch(e -> e.hasClass("part"));
      String name = sort.substring("#only-".length());
      assertThat(page.select(".block.of-" + name)).isNotEmpty();
      assertThat(style).contains(".sift:has(#only-" + name + ":target) ~ .part .of-" + name);
    }
  }

  @Test
  void tests_that_fail_for_one_reason_stand_together_with_the_first_lines_of_the_trace()
      throws IOException {
    smallPair();

    Document page = page();

    assertThat(page.select("#worse .of-tests .cat > summary").eachText()).hasSize(1);
    assertThat(page.select("#worse .of-tests .cat > summary").text())
        .contains("3", "port # is taken", "IOException");
    assertThat(page.select("#worse .of-tests .data .trace").get(0).text())
        .contains("at shop.S.t(S.java:1)");
  }

  @Test
  void two_audits_that_say_the_same_have_a_page_that_says_so() throws IOException {
    for (String id : List.of("2026-01-10", "2026-02-10")) {
      audit(id, 3, task -> "done");
      write(content, "shop/audits/" + id + "/audit.yml", "date: 2026-02-10", "title: Audit");
    }

    Document page = page();

    assertThat(page.select("section.part")).isEmpty();
    assertThat(page.select("main").text()).contains("No difference between these audits");
  }

  @Test
  void a_page_of_10_000_tests_and_200_tasks_stays_small_and_says_what_it_leaves_out()
      throws IOException {
    audit("2026-01-10", 200, task -> task % 2 == 0 ? "done" : "open");
    audit("2026-02-10", 200, task -> task % 3 == 0 ? "done" : "failed");
    tests("2026-01-10", 10_000, test -> test % 7 == 0 ? broken(test) : "");
    tests(
        "2026-02-10",
        10_000,
        test -> test % 5 == 0 ? broken(test) : test % 11 == 0 ? "<skipped/>" : "");

    Document page = page();

    assertThat(gzipped(site.resolve(PAIR + "index.html"))).isLessThan(50_000);
    assertThat(page.select("#worse .of-tests").text()).contains("more tests are not listed here");
    assertThat(page.select("#worse .of-tests a").eachAttr("href"))
        .contains("diff.json", "../../audits/2026-02-10/tests/index.html");
    assertThat(page.select("#worse .of-tasks").text()).contains("more are not listed here");
  }

  @Test
  void each_audit_is_compared_with_the_newest_one_and_the_files_grow_with_the_audits()
      throws IOException {
    List<Integer> files = new ArrayList<>();
    for (int month = 1; month <= 6; month++) {
      int open = month;
      audit("2026-0" + month + "-10", 6, task -> task > open ? "open" : "done");
      CommandRun.of("build", "--content", content, "--output", site);
      files.add(CommandRun.files(site).size());
    }

    for (int month = 1; month < 6; month++) {
      assertThat(site.resolve("shop/diffs/2026-0" + month + "-10...2026-06-10/diff.json")).exists();
    }
    assertThat(site.resolve("shop/diffs/2026-02-10...2026-05-10")).doesNotExist();
    assertThat(files.get(4) - files.get(3)).isEqualTo(files.get(5) - files.get(4));
    String project = Files.readString(site.resolve("shop/index.html"));
    assertThat(Jsoup.parse(project).select("a:containsOwn(Since then)").eachAttr("href"))
        .contains("diffs/2026-01-10...2026-06-10/index.html");
    assertThat(Files.readString(site.resolve("shop/later.js"))).contains("\"compared\"");
  }

  @Test
  void a_comparison_with_the_newest_audit_is_the_same_from_the_command_line() throws IOException {
    for (int month = 1; month <= 4; month++) {
      int open = month;
      audit("2026-0" + month + "-10", 6, task -> task > open ? "open" : "done");
      tests("2026-0" + month + "-10", 20, test -> test == 9 ? broken(9) : "");
    }
    CommandRun.of("build", "--content", content, "--output", site);

    for (String from : List.of("2026-01-10", "2026-02-10", "2026-03-10")) {
      String data =
          CommandRun.of("diff", "--content", content, "--format", "json", from, "latest").out();
      assertThat(site.resolve("shop/diffs/" + from + "...2026-04-10/diff.json")).hasContent(data);
    }
  }

  private static int gzipped(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      Files.copy(file, zip);
    }
    return bytes.size();
  }

  @Test
  void a_comment_on_a_pull_request_fits_its_limit_and_counts_the_rest() {
    audit("2026-01-10", 200, task -> "done");
    audit("2026-02-10", 200, task -> "failed");
    tests("2026-01-10", 3_000, test -> "");
    tests("2026-02-10", 3_000, DiffPageTest::broken);

    String comment = CommandRun.of("diff", "--content", content, "--format", "markdown").out();

    long breaks = comment.chars().filter(c -> c == '\n').count();
    assertThat(comment.length() + breaks).isLessThanOrEqualTo(65_536);
    assertThat(comment)
        .startsWith("## shop: 2026-01-10 to 2026-02-10\n")
        .contains("### Worse (3")
        .contains("- and 2950 more")
        .contains("Left out here: ");
    assertThat(IntStream.of(comment.split("<details>", -1).length))
        .containsExactly(comment.split("</details>", -1).length);
  }
}
