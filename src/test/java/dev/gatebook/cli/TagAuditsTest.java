package dev.gatebook.cli;

import static dev.gatebook.cli.CommandRun.files;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Audits that lie in the trees of tags. */
final class TagAuditsTest {
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

  private void live(String glob) {
    CommandRun.write(
        scene.content,
        "app/project.yml",
        "name: App",
        "artifacts: [\"reports/*.xml\"]",
        "audits: { tags: \"" + glob + "\" }");
  }

  @Test
  void a_tag_without_an_audit_gives_the_state_of_its_plan() {
    live("v*");
    Map<String, String> before = files(scene.content);

    String list = scene.run("list").out();

    assertThat(list.lines().skip(1).map(line -> line.strip().split(" ", -1)[0]))
        .containsExactly("2025-11-05", "2025-12-05", "2026-01-10", "2026-01-10-2");
    assertThat(list).contains("tag     State at v0.2");
    assertThat(list.lines().filter(line -> line.contains("State at v1.0")))
        .allMatch(line -> line.contains("supported go"));
    assertThat(files(scene.content)).isEqualTo(before);
  }

  @Test
  void a_tag_that_cannot_be_read_is_told_at_its_name_and_the_others_count() {
    live("v*");

    CommandRun check = scene.run("check");

    assertThat(check.code()).isZero();
    assertThat(check.out() + check.err())
        .contains("warning[GB312]: the tag v0.1 gives no audit: it does not hold the project")
        .contains("warning[GB312]: the tag v0.4 gives no audit: its content has 1 error")
        .contains("v0.4:content/app/phases/1-base.yml:1:9")
        .contains("app 2026-01-10-2");
  }

  @Test
  void a_tag_gives_the_newest_audit_of_its_tree_with_the_plan_of_that_time() throws IOException {
    CommandRun.write(
        scene.content, "app/audits/2026-02-20/audit.yml", "date: 2026-02-20", "title: By hand");
    scene.commitContent("2026-02-20");
    scene.tag("audit/hand");
    String tagged = scene.head();
    PastScene.delete(scene.content.resolve("app/audits"));
    live("audit/*");

    String list = scene.run("list", "--format", "json").out();

    assertThat(list)
        .contains("\"id\": \"2026-02-20\"", "\"tag\": \"audit/hand\"", "\"commit\": \"" + tagged);
  }

  @Test
  void a_sealed_audit_of_a_tag_is_shown_as_it_was_sealed_and_held_against_its_chain()
      throws IOException {
    scene.run("backfill", "--tags", "v0.[23]");
    scene.commitContent("2026-02-20");
    scene.tag("audit/two");
    PastScene.delete(scene.content.resolve("app/audits"));
    live("audit/*");

    CommandRun list = scene.run("list");
    CommandRun check = scene.run("check");

    assertThat(list.out()).contains("2025-12-05", "sealed  State at v0.3");
    assertThat(check.out() + check.err()).doesNotContain("GB401", "GB402");
  }

  @Test
  void a_folder_counts_before_a_tag_and_it_is_said() {
    scene.run("backfill", "--tags", "v0.3");
    live("v0.3");

    CommandRun check = scene.run("check");

    assertThat(scene.run("list").out()).contains("sealed  State at v0.3");
    assertThat(check.out() + check.err())
        .contains(
            "note[GB313]: audits that are in the content count before those of the tags v0.3");
  }
}
