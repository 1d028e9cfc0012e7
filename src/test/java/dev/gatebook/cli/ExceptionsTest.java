package dev.gatebook.cli;

import static dev.gatebook.cli.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exceptions of a project: one that holds, one that has expired, one that is about nothing. */
final class ExceptionsTest {
  private static final String UNNEEDED =
      "GB002 finds nothing about '1.2' in 2026-03-01: the exception is no longer needed";
  @TempDir private Path folder;
  private Path content;

  @BeforeEach
  void a_task_that_lists_fewer_checks_than_it_states() {
    content = folder.resolve("content");
    write(content, "gatebook.yml", "title: Register", "url: https://example.org/book");
    write(
        content,
        "shop/project.yml",
        "name: Shop",
        "exceptions:",
        "  - { rule: GB002, subject: '1.1', reason: Counted twice, until: 2026-12-31 }",
        "  - { rule: GB019, subject: commit, reason: Kept elsewhere, until: 2026-01-31 }",
        "  - { rule: GB002, subject: '1.2', reason: Was counted twice, until: 2026-12-31 }");
    write(
        content,
        "shop/phases/1-base.yml",
        "phase: 1",
        "title: Base",
        "tasks:",
        "  - { id: '1.1', title: Cart, status: done, declares: { checks: { total: 3 } },",
        "      checks: [{ title: One, status: done }] }",
        "  - { id: '1.2', title: Till, status: done, declares: { checks: { total: 1 } },",
        "      checks: [{ title: One, status: done }] }");
    write(content, "shop/audits/2026-03-01/audit.yml", "date: 2026-03-01", "title: First audit");
  }

  private CommandRun check(String... format) {
    return format.length == 0
        ? CommandRun.of("check", "--content", content)
        : CommandRun.of("check", "--content", content, "--format", format[0]);
  }

  @Test
  void check_says_which_exception_is_no_longer_needed_and_fails_on_none() {
    CommandRun run = check();

    assertThat(run.out())
        .contains("exception[GB002] 1.1: set aside until 2026-12-31, Counted twice")
        .contains("exception[GB002] " + UNNEEDED + "\n    --> ")
        .contains("project.yml:5:");
    assertThat(run.out().split("no longer needed", -1)).hasSize(2);
    assertThat(run.code()).isZero();
  }

  @Test
  void ci_systems_and_programs_are_told_as_well() {
    assertThat(check("github").out()).contains("::warning file=").contains("::" + UNNEEDED);
    assertThat(check("json").out())
        .contains("\"unneededExceptions\": [")
        .contains("\"message\": \"" + UNNEEDED + "\"");
    assertThat(check("sarif").out())
        .contains(UNNEEDED)
        .contains("\"informationUri\": \"https://example.org/book/\"");
  }

  @Test
  void it_is_no_problem_of_the_content_and_stands_on_the_page_of_the_project() throws IOException {
    Path site = folder.resolve("site");
    CommandRun run = CommandRun.of("build", "--strict", "--content", content, "--output", site);
    assertThat(run.code()).as(run.err()).isZero();

    Element aside =
        Jsoup.parse(site.resolve("shop/integrity/index.html").toFile(), "UTF-8")
            .getElementById("set-aside");
    assertThat(aside).isNotNull();
    assertThat(aside == null ? "" : aside.select("tbody tr").get(0).text())
        .contains("1.1 states 3 checks", "Until 2026-12-31");
    assertThat(aside == null ? "" : aside.text())
        .contains("Nothing is found about 1.2 Was counted twice No longer needed project.yml:5");
  }

  @Test
  void without_such_an_exception_nothing_is_said() {
    write(content, "shop/project.yml", "name: Shop");

    assertThat(check().out()).doesNotContain("exception[", "no longer needed");
    assertThat(check("json").out()).contains("\"unneededExceptions\": []");
  }
}
