package dev.gatebook.cli;

import static dev.gatebook.cli.CommandRun.files;
import static dev.gatebook.cli.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparing audits, commits and what would be recorded now, from the command line. */
final class DiffCommandTest {
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

  private void backfill(String... commits) {
    CommandRun run = scene.run("backfill", "--commits", String.join(",", commits));
    assertThat(run.code()).isZero();
  }

  @Test
  void two_tags_are_compared_as_their_commits_have_them_and_nothing_is_written() {
    Map<String, String> before = files(scene.folder);

    CommandRun run = scene.run("diff", "v0.2", "v1.0");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("app: v0.2 to v1.0\n")
        .contains("1.1 Cart: partial", "→ done, verified")
        .contains("1.2 Suite: open")
        .contains("The commit v0.2 holds none of the artifacts");
    assertThat(files(scene.folder)).isEqualTo(before);
  }

  @Test
  void a_commit_can_be_named_by_how_far_it_lies_back() {
    CommandRun run = scene.run("diff", "HEAD~2", "HEAD");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("app: HEAD~2 to HEAD\n").contains("2 commits");
    assertThat(scene.run("diff", "v1.0", "v1.1~", "--format", "json").out())
        .contains("\"to\": \"v1.1~\"");
    assertThat(scene.run("diff", "HEAD~99", "HEAD").code()).isEqualTo(2);
  }

  @Test
  void without_a_name_the_newest_audit_is_compared_with_the_one_before() {
    backfill("v0.2", "v1.0");

    assertThat(scene.run("diff").out()).startsWith("app: 2025-11-05 to 2026-01-10\n");
    assertThat(scene.run("diff", "previous", "latest").out()).isEqualTo(scene.run("diff").out());
    assertThat(scene.run("diff", "2026-01-10").out()).isEqualTo(scene.run("diff").out());
  }

  @Test
  void the_order_of_the_sides_counts() {
    backfill("v0.2", "v1.0");

    String back = scene.run("diff", "latest", "previous").out();

    assertThat(back).startsWith("app: 2026-01-10 to 2025-11-05\n").contains("task-regressed");
    assertThat(scene.run("diff").out()).doesNotContain("task-regressed");
  }

  @Test
  void an_audit_has_no_change_to_itself() {
    backfill("v0.2", "v1.0");

    CommandRun run = scene.run("diff", "latest", "latest", "--fail-on", "regression,neutral");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Nothing changed between 2026-01-10 and 2026-01-10.");
  }

  @Test
  void json_is_the_file_of_the_site_byte_for_byte() throws IOException {
    backfill("v0.2", "v0.3", "v1.0");
    Path site = folder.resolve("site");
    assertThat(scene.run("build", "--output", site).code()).isZero();

    for (String[] pair :
        new String[][] {{"2025-11-05", "2025-12-05"}, {"2025-12-05", "2026-01-10"}}) {
      Path file = site.resolve("app/diffs/" + pair[0] + "..." + pair[1] + "/diff.json");
      assertThat(scene.run("diff", pair[0], pair[1], "--format", "json").out())
          .isEqualTo(Files.readString(file));
    }
  }

  @Test
  void a_draft_is_what_record_would_take_from_the_work_tree() {
    backfill("v1.0");
    write(
        scene.content,
        "app/phases/1-base.yml",
        "phase: 1",
        "title: Base",
        "tasks:",
        "  - { id: '1.1', title: Cart, status: open, evidence: [{ file: src/Cart.java }] }",
        "  - { id: '1.2', title: Suite, status: done, evidence: [{ tests: 'shop.*' }] }");

    CommandRun run = scene.run("diff", "draft", "--fail-on", "regression");

    assertThat(run.out())
        .startsWith("app: 2026-01-10 to draft\n")
        .contains("1.1 Cart: done, verified → open")
        .doesNotContain("1.2 Suite")
        .contains("what 2026-01-10 states");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("app 2026-01-10 to draft fails on regression: ");
    assertThat(scene.content.resolve("app/audits")).isDirectoryNotContaining("glob:**draft*");
  }

  @Test
  void what_the_newest_audit_states_is_held_against_a_draft_and_nothing_counts_as_dropped()
      throws IOException {
    write(
        scene.content,
        "app/audits/2026-02-20/audit.yml",
        "date: 2026-02-20",
        "title: By hand",
        "commit: " + scene.head(),
        "decision: { outcome: go }",
        "declares: { tests: { total: 1, passed: 1 } }",
        "issues: [{ id: B1, title: Slow cart, severity: high, status: open }]");
    String report = Files.readString(scene.folder.resolve("reports/a.xml"));
    write(scene.content, "app/audits/2026-02-20/artifacts/a.xml", report);
    Files.writeString(
        scene.folder.resolve("reports/a.xml"),
        "<testsuite name='s'><testcase classname='shop.A' name='a'><failure message='no'/>"
            + "</testcase></testsuite>");

    String out = scene.run("diff", "latest", "draft").out();

    assertThat(out)
        .startsWith("app: 2026-02-20 to draft")
        .contains("test-newly-failing")
        .doesNotContain("issue-dropped")
        .doesNotContain("no decision");
  }

  @Test
  void a_commit_that_only_adds_an_audit_stands_for_that_audit() throws IOException {
    backfill("v1.0", scene.head());
    scene.commitContent("2026-02-20");
    scene.tag("recorded");
    scene.commit("2026-02-21", "README.md", "Read all\n");

    CommandRun recorded = scene.run("diff", "recorded");
    CommandRun later = scene.run("diff", "HEAD");

    assertThat(recorded.out())
        .startsWith("app: 2026-01-10 to 2026-02-10\n")
        .contains("recorded holds the audit 2026-02-10.");
    assertThat(later.out()).startsWith("app: 2026-02-10 to HEAD\n").contains("2 commits");
  }

  @Test
  void text_fits_the_width_that_is_asked_for_and_has_no_colour_without_a_terminal() {
    for (int width : new int[] {40, 57, 80, 200}) {
      CommandRun run = scene.run("diff", "v0.2", "v1.0", "--width", width);

      assertThat(run.out().lines()).allMatch(line -> Wrapped.columns(line) <= width);
      assertThat(run.out()).doesNotContain("\u001b");
    }
    CommandRun columns =
        CommandRun.with(
            Map.of("COLUMNS", "50"), "diff", "v0.2", "v1.0", "--content", scene.content);
    assertThat(columns.out()).isEqualTo(scene.run("diff", "v0.2", "v1.0", "--width", 50).out());
  }

  @Test
  void fail_on_knows_kinds_and_asks_for_the_nearest_word() {
    assertThat(scene.run("diff", "v0.2", "v1.0", "--fail-on", "task-progressed").code())
        .isEqualTo(1);
    assertThat(scene.run("diff", "v0.2", "v1.0", "--fail-on", "task-regressed").code()).isZero();
    CommandRun wrong = scene.run("diff", "v0.2", "v1.0", "--fail-on", "regresion");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("did you mean 'regression'?");
  }

  @Test
  void a_name_that_is_nothing_is_answered_with_what_could_be_meant() {
    backfill("v0.2", "v0.3", "v1.0");

    assertThat(scene.run("diff", "2026-01-11").err()).contains("did you mean '2026-01-10'?");
    assertThat(scene.run("diff", "2025").err()).contains("it could be 2025-11-05, 2025-12-05");
    assertThat(scene.run("diff", "latst").err()).contains("did you mean 'latest'?");
    assertThat(scene.run("diff", "whatever"))
        .satisfies(run -> assertThat(run.code()).isEqualTo(2))
        .satisfies(run -> assertThat(run.err()).contains("2026-01-10, latest, previous, draft"));
    assertThat(scene.run("diff", "--project", "shop").err())
        .contains("there is no project 'shop'; there are app");
  }

  @Test
  void a_first_audit_has_nothing_before_it() {
    assertThat(scene.run("diff").err()).contains("app has no audit yet; record one");
    backfill("v1.0");

    CommandRun alone = scene.run("diff");

    assertThat(alone.code()).isEqualTo(2);
    assertThat(alone.err()).contains("there is no audit before 2026-01-10").contains("'draft'");
    assertThat(scene.run("diff", "previous").err()).contains("gatebook diff 2026-01-10 draft");
  }

  @Test
  void a_commit_without_the_project_and_one_with_invalid_content_are_named() {
    CommandRun without = scene.run("diff", "v0.1", "v1.0");
    CommandRun invalid = scene.run("diff", "v0.4", "v1.0");

    assertThat(without.code()).isEqualTo(2);
    assertThat(without.err()).contains("'v0.1' does not hold the project app");
    assertThat(invalid.code()).isEqualTo(3);
    assertThat(invalid.err())
        .contains("v0.4:content/app/phases/1-base.yml:1:9")
        .contains("the content at 'v0.4' is invalid");
  }

  @Test
  void a_shallow_clone_says_what_it_lacks_and_how_to_get_it() throws IOException {
    String head = scene.head();
    Files.writeString(scene.folder.resolve(".git/shallow"), head + "\n");

    CommandRun run = scene.run("diff", "v9.9", "draft");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("git fetch --unshallow");
  }
}
