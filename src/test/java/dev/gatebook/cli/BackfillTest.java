package dev.gatebook.cli;

import static dev.gatebook.cli.CommandRun.files;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Audits of the past, from the history alone. */
final class BackfillTest {
  @TempDir private Path folder;
  private PastScene scene;
  private Path audits;

  @BeforeEach
  void a_repository_with_a_past() throws IOException {
    scene = new PastScene(folder.resolve("repository"));
    audits = scene.content.resolve("app/audits");
  }

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void each_tag_becomes_a_sealed_audit_of_what_its_commit_holds() throws IOException {
    CommandRun run = scene.run("backfill", "--tags", "v*");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("2025-11-05  pending, 0 of 2 verified", "2025-12-05  pending, 1 of 2 verified")
        .contains("2026-01-10  go, 2 of 2 verified", "2026-01-10-2  go, 2 of 2 verified")
        .contains("app: 4 recorded, 0 there already, 2 skipped, 0 refused");
    assertThat(audits.resolve("2025-11-05/phases/1-base.yml")).content().contains("status: open");
    assertThat(audits.resolve("2026-01-10/phases/1-base.yml"))
        .content()
        .doesNotContain("status: open");
    assertThat(scene.run("verify", "app").out()).contains("4 audits: 4 sealed, of them 4 intact");
  }

  @Test
  void the_statement_holds_facts_and_declares_nothing() throws IOException {
    scene.run("backfill", "--tags", "v0.2");

    assertThat(Files.readString(audits.resolve("2025-11-05/audit.yml")))
        .contains("date: 2025-11-05", "title: \"State at v0.2\"", "method: \"backfill\"")
        .doesNotContain("decision", "auditor");
    assertThat(scene.run("list").out()).contains("declared none");
  }

  @Test
  void a_point_without_the_project_or_with_broken_files_is_skipped_by_name() {
    CommandRun run = scene.run("backfill", "--tags", "v0.[14]");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .containsPattern("v0\\.1 .* skipped +the project is not there")
        .containsPattern("v0\\.4 .* skipped +its content is invalid");
    assertThat(run.err()).contains("v0.1:content/app", "v0.4:content/app/phases/1-base.yml:1:9");
    assertThat(audits).doesNotExist();
  }

  @Test
  void a_second_run_adds_nothing() {
    scene.run("backfill", "--tags", "v*");
    Map<String, String> before = files(scene.content);

    CommandRun again = scene.run("backfill", "--tags", "v*");

    assertThat(again.out()).contains("0 recorded, 4 there already, 2 skipped, 0 refused");
    assertThat(files(scene.content)).isEqualTo(before);
  }

  @Test
  void step_by_step_gives_the_same_bytes_as_at_once() throws IOException {
    scene.run("backfill", "--tags", "v*");
    try (PastScene other = new PastScene(folder.resolve("other"))) {
      other.run("backfill", "--tags", "v0.[23]");
      other.run("backfill", "--commits", "v1.0", "--dry-run");
      other.run("backfill", "--tags", "v1.*");

      assertThat(files(other.content)).isEqualTo(files(scene.content));
    }
  }

  @Test
  void a_dry_run_tells_the_same_and_writes_nothing() {
    CommandRun dry = scene.run("backfill", "--tags", "v*", "--dry-run");

    assertThat(dry.out()).contains("app: 4 would be recorded");
    assertThat(audits).doesNotExist();
  }

  @Test
  void a_point_before_a_sealed_audit_is_refused_and_a_later_one_is_not() {
    scene.run("backfill", "--tags", "v0.3");

    CommandRun run = scene.run("backfill", "--tags", "v*");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .containsPattern("v0\\.2 .* refused +its record would stand before a sealed one")
        .contains("app: 2 recorded, 1 there already, 2 skipped, 1 refused");
    assertThat(scene.run("verify", "app").code()).isZero();
  }

  @Test
  void every_month_gives_its_newest_commit() {
    CommandRun run = scene.run("backfill", "--every", "month");

    assertThat(run.out()).contains("app: 3 recorded, 0 there already, 2 skipped");
    assertThat(run.out())
        .containsPattern("\n  2025-11 +[0-9a-f]{7}  recorded +2025-11-05  ")
        .containsPattern("\n  2025-12 +[0-9a-f]{7}  skipped +its content is invalid");
    assertThat(files(audits).keySet())
        .contains("2025-11-05/seal.yml", "2026-01-10/seal.yml", "2026-02-10/seal.yml");
  }

  @Test
  void what_is_not_there_is_named() {
    assertThat(scene.run("backfill", "--commits", "v0.2,nowhere").err())
        .contains("there is no commit 'nowhere'");
    assertThat(scene.run("backfill", "--tags", "w*").err()).contains("no tag is named like 'w*'");
    assertThat(scene.run("backfill", "--tags", "v*", "--every", "month").code()).isEqualTo(2);
  }

  @Test
  void a_shallow_clone_is_refused_with_the_way_out() throws IOException {
    Files.writeString(folder.resolve("repository/.git/shallow"), scene.head() + "\n");

    CommandRun run = scene.run("backfill", "--commits", "HEAD");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("the clone is shallow", "git fetch --unshallow");
    assertThat(audits).doesNotExist();
  }

  @Test
  void content_that_was_deeper_in_a_folder_keeps_its_place() {
    scene.run("backfill", "--tags", "v0.3");

    assertThat(audits.resolve("2025-12-05/measured/assessment.json"))
        .content()
        .doesNotContain("v0.3:")
        .contains("content/app/audits/2025-12-05/");
  }
}
