package dev.gatebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of audits: seals, then commits, then days, then ids. */
final class AuditOrderTest {
  @TempDir private Path folder;
  private PastScene scene;

  @BeforeEach
  void a_repository_with_a_past() throws IOException {
    scene = new PastScene(folder.resolve("repository"));
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private void audit(String id, String... lines) {
    String[] all = new String[lines.length + 1];
    all[0] = "title: Audit " + id;
    System.arraycopy(lines, 0, all, 1, lines.length);
    CommandRun.write(scene.content, "app/audits/" + id + "/audit.yml", all);
  }

  private List<String> order() {
    return scene
        .run("list")
        .out()
        .lines()
        .skip(1)
        .map(line -> line.substring(2, line.indexOf(' ', 2)))
        .toList();
  }

  @Test
  void the_ancestry_of_commits_counts_before_the_day() {
    audit("late", "date: 2026-01-01", "commit: v1.0");
    audit("early", "date: 2026-05-01", "commit: v0.2");

    assertThat(order()).containsExactly("early", "late");
  }

  @Test
  void two_audits_of_one_day_follow_their_commits_then_their_numbers() {
    audit("2026-01-10-10", "date: 2026-01-10", "commit: v1.0");
    audit("2026-01-10-2", "date: 2026-01-10", "commit: v1.1");
    audit("2026-01-11-10", "date: 2026-01-11");
    audit("2026-01-11-9", "date: 2026-01-11");

    assertThat(order())
        .containsExactly("2026-01-10-10", "2026-01-10-2", "2026-01-11-9", "2026-01-11-10");
  }

  @Test
  void records_are_verified_in_the_order_in_which_they_are_listed() {
    audit("late", "date: 2026-01-01", "commit: v1.0");
    audit("early", "date: 2026-05-01", "commit: v0.2");
    audit("nothing");
    audit("2026-01-11-10", "date: 2026-01-11");
    audit("2026-01-11-9", "date: 2026-01-11");

    assertThat(verified()).hasSize(5).isEqualTo(order());
  }

  private List<String> verified() {
    return scene
        .run("verify")
        .out()
        .lines()
        .filter(line -> line.contains(" draft "))
        .map(line -> line.substring(2, line.indexOf(' ', 2)))
        .toList();
  }

  @Test
  void an_audit_without_a_day_has_that_of_its_commit_and_comes_last_without_one() {
    audit("nothing");
    audit("pinned", "commit: v0.3");
    audit("before", "date: 2025-12-04");
    audit("after", "date: 2025-12-06");

    assertThat(order()).containsExactly("before", "pinned", "after", "nothing");
  }

  @Test
  void sealed_audits_keep_the_order_of_their_seals_without_git() throws IOException {
    scene.run("backfill", "--tags", "v*");
    List<String> with = order();
    PastScene.delete(folder.resolve("repository/.git"));

    assertThat(order()).isEqualTo(with).hasSize(4);
  }

  @Test
  void the_list_as_data_has_the_same_order_and_says_what_came_before() {
    scene.run("backfill", "--tags", "v0.[23]");
    audit("draft", "commit: v1.0");

    String json = scene.run("list", "--format", "json").out();

    assertThat(json.replaceAll("\\s+", " "))
        .containsPattern("\"state\": \"sealed\",[^}]* \"previous\": \"2025-11-05\"")
        .containsPattern("\"state\": \"draft\",[^}]* \"previous\": \"2025-12-05\"");
    assertThat(json.indexOf("\"draft\"")).isGreaterThan(json.indexOf("\"id\": \"2025-12-05\""));
  }
}
