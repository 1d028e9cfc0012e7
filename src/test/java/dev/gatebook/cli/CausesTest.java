package dev.gatebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Failures by the causes that a project names, and tests by the tasks that cite them. */
final class CausesTest {
  @TempDir private Path folder;
  private Path content;

  @BeforeEach
  void three_failures_of_two_causes_and_a_test_that_no_task_cites() {
    content = folder.resolve("content");
    CommandRun.write(content, "gatebook.yml", "title: Register");
    CommandRun.write(
        content,
        "shop/project.yml",
        "name: Shop",
        "repository: none",
        "causes:",
        "  - { title: Wrong route, match: [\"*was 404*\"] }");
    CommandRun.write(
        content,
        "shop/phases/1-base.yml",
        "phase: 1",
        "title: Base",
        "tasks:",
        "  - { id: T1, title: Cart, status: done, evidence: [{ tests: \"shop.CartTest\" }] }");
    CommandRun.write(content, "shop/audits/2026-03-01/audit.yml", "date: 2026-03-01", "title: A");
    CommandRun.write(
        content,
        "shop/audits/2026-03-01/artifacts/junit.xml",
        "<testsuite name='s'>",
        failing("shop.CartTest", "one", "expected 200 but was 404 for /a"),
        failing("shop.CartTest", "two", "expected 200 but was 404 for /b"),
        failing("shop.TillTest", "three", "no item 17"),
        "</testsuite>");
  }

  private static String failing(String type, String name, String message) {
    return "<testcase classname='%s' name='%s'><failure message='%s'/></testcase>"
        .formatted(type, name, message);
  }

  private Document page() throws Exception {
    Path out = folder.resolve("site");
    CommandRun run = CommandRun.of("build", "--content", content, "--output", out);
    assertThat(run.code()).as(run.err()).isZero();
    return Jsoup.parse(Files.readString(out.resolve("shop/audits/2026-03-01/tests/index.html")));
  }

  @Test
  void failures_stand_under_the_cause_that_the_project_names() throws Exception {
    String failures = page().select("#failures").text();
    assertThat(failures).contains("Wrong route").contains("no item #");
    assertThat(failures.indexOf("Wrong route")).isLessThan(failures.indexOf("no item #"));
  }

  @Test
  void tests_that_no_task_cites_are_counted_and_listed() throws Exception {
    String tasks = page().select("#tasks").text();
    assertThat(tasks).contains("1 test of 3 cited by no task", "T1", "No task", "shop.TillTest");
  }

  @Test
  void a_cause_without_a_pattern_is_a_problem_at_its_line() {
    CommandRun.write(
        content, "shop/project.yml", "name: Shop", "causes:", "  - { title: Wrong route }");
    CommandRun run = CommandRun.of("check", "--content", content);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out() + run.err()).contains("project.yml:3", "match");
  }
}
