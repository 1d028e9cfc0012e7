package dev.gatebook.cli;

import static dev.gatebook.cli.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's mistakes, all of them in one run, and nothing lost. */
final class ContentMistakesTest {
  @TempDir private Path folder;
  private Path content;
  private Path site;

  @BeforeEach
  void a_good_site() {
    content = folder.resolve("content");
    site = folder.resolve("site");
    write(content, "gatebook.yml", "title: Register", "projects: [shop]");
    write(content, "shop/project.yml", "name: Shop");
    write(
        content,
        "shop/phases/1-base.yml",
        "phase: 1",
        "title: Base",
        "tasks:",
        "  - { id: '1.1', title: Cart, status: done }");
    write(
        content,
        "shop/audits/2026-01-10/audit.yml",
        "date: 2026-01-10",
        "title: First audit",
        "auditor: Reviewer",
        "decision: { outcome: go }");
    assertThat(build().code()).isZero();
  }

  private CommandRun build() {
    return CommandRun.of("build", "--content", content, "--output", site);
  }

  @Test
  void ten_mistakes_in_five_files_are_reported_in_one_run_and_the_site_stays() {
    Map<String, String> before = CommandRun.files(site);
    write(content, "gatebook.yml", "titel: Register", "projects: [shop, shpo]");
    write(content, "shop/project.yml", "name: Shop", "policy: { trust: verifyed }");
    write(
        content,
        "shop/phases/1-base.yml",
        "phase: 1",
        "title: Base",
        "tasks:",
        "  - id: '1.1'",
        "    title: Cart",
        "    staus: done",
        "    status: dnoe",
        "  - { id: '1.1', title: Again, status: done }");
    write(
        content,
        "shop/phases/2-more.yml",
        "phase: 2",
        "title: More",
        "tasks:",
        "  - { id: '2.1', title: Search, status: open, effort: a lot of hours, due: 2026-02-30 }");
    write(
        content,
        "shop/audits/2026-01-10/audit.yml",
        "date: 2026-01-10",
        "title: First audit",
        "decision: { outcome: go }",
        "supersedes: 2025-01-01");

    CommandRun run = build();

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains("gatebook.yml:1:1", "did you mean 'title'?")
        .contains("gatebook.yml:2:18", "shpo")
        .contains("project.yml:2:18", "did you mean 'verified'?")
        .contains("1-base.yml:6:5", "did you mean 'status'?")
        .contains("1-base.yml:7:13", "did you mean 'done'?")
        .contains("1-base.yml:8:11", "1.1")
        .contains("2-more.yml:4:", "a lot of hours")
        .contains("2026-02-30")
        .contains("audit.yml:4:13", "2025-01-01");
    assertThat(run.err()).contains("Nothing was written");
    assertThat(run.err().lines().filter(l -> l.matches("(error|warning)\\[.*")))
        .hasSizeGreaterThan(9);
    assertThat(CommandRun.files(site)).isEqualTo(before);
  }

  @Test
  void the_same_problems_come_as_json() {
    write(content, "shop/project.yml", "nmae: Shop");

    CommandRun run = CommandRun.of("check", "--content", content, "--format", "json");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .contains("\"path\": \"content/shop/project.yml\"")
        .contains("\"line\": 1")
        .contains("\"severity\": \"error\"");
  }

  @Test
  void a_second_build_writes_nothing() {
    assertThat(build().out()).contains("(0 written");
  }

  @Test
  void a_folder_that_gatebook_did_not_make_is_left_alone() {
    Path foreign = folder.resolve("foreign");
    write(foreign, "precious.txt", "data");

    CommandRun run = CommandRun.of("build", "--content", content, "--output", foreign);

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("foreign");
    assertThat(CommandRun.files(foreign)).containsOnlyKeys("precious.txt");
  }
}
