package dev.gatebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.checks.SiteLinks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that tells who changed what in a project. */
final class TimelineTest {
  private static final String PHASE = "content/app/phases/1-base.yml";
  private static final Pattern ROW = Pattern.compile("<tr.*?</tr>", Pattern.DOTALL);
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

  private String page(String path) throws IOException {
    assertThat(scene.run("build", "--output", folder.resolve("site")).code()).isZero();
    return Files.readString(folder.resolve("site").resolve(path));
  }

  /** The rows of the timeline as words. */
  private List<String> rows() throws IOException {
    return ROW.matcher(page("app/timeline/index.html"))
        .results()
        .map(row -> row.group().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip())
        .toList();
  }

  @Test
  void it_tells_who_changed_a_task_in_which_commit_over_a_version_that_cannot_be_read()
      throws IOException {
    assertThat(rows())
        .filteredOn(row -> row.startsWith("1.1") || row.startsWith("1.2"))
        .extracting(row -> row.replaceAll("[0-9a-f]{7} ", ""))
        .containsExactly(
            "1.1 Cart 2025-12-05 Ada Lovelace status partial, now done",
            "1.1 2025-11-05 Ada Lovelace added, mandatory, status partial",
            "1.2 Suite 2026-01-10 Ada Lovelace status open, now done",
            "1.2 2025-11-05 Ada Lovelace added, mandatory, status open");
  }

  @Test
  void phases_are_headed_by_their_titles_and_the_matrix_leads_to_each_task() throws IOException {
    assertThat(page("app/timeline/index.html"))
        .contains("Phase 1: Base")
        .contains("id=\"phase-1-base\"");

    scene.run("backfill", "--tags", "v*");

    assertThat(page("app/index.html"))
        .containsPattern("<a href=\"timeline/index.html#[^\"]+\">1.1<span class=\"vh\"> over time");
  }

  @Test
  void a_phase_whose_file_was_renamed_is_followed_under_its_new_name() throws IOException {
    scene.run("backfill", "--tags", "v*");
    scene.commitContent("2026-03-01");
    scene.rename("2026-03-02", PHASE, "content/app/phases/1-ground.yml");
    scene.rename("2026-03-03", "content/app/phases/1-ground.yml", "content/app/phases/1-floor.yml");

    String page = page("app/timeline/index.html");

    assertThat(ROW.matcher(page).results().map(r -> r.group()).toList())
        .noneMatch(row -> row.contains("removed, status was"));
    assertThat(rows())
        .filteredOn(row -> row.startsWith("1.1") && row.contains("Ada"))
        .extracting(row -> row.replaceAll("[0-9a-f]{7} ", ""))
        .containsExactly(
            "1.1 Cart 2025-12-05 Ada Lovelace status partial, now done",
            "1.1 2025-11-05 Ada Lovelace added, mandatory, status partial");
    assertThat(page).contains("id=\"phase-1-floor\"").contains("Told below 1-floor");
    assertThat(SiteLinks.broken(folder.resolve("site"))).noneMatch(l -> l.startsWith("app/"));
  }

  @Test
  void a_file_with_other_tasks_is_another_phase() throws IOException {
    String other = "phase: 1\ntitle: Next\ntasks: [{ id: '9.9', title: Ship, status: open }]\n";
    scene.replace("2026-03-02", PHASE, "content/app/phases/1-next.yml", other);

    assertThat(rows())
        .anyMatch(row -> row.startsWith("1.1") && row.contains("removed, status was done"))
        .anyMatch(row -> row.startsWith("9.9") && row.contains("added, mandatory, status open"));
  }

  @Test
  void it_tells_what_is_asked_for_and_what_is_cited() throws IOException {
    scene.commit(
        "2026-03-01",
        PHASE,
        """
        phase: 1
        title: Base
        gate: { policy: { tests: { failed: "<= 2" } } }
        tasks:
          - { id: "1.1", title: Basket, status: done, mandatory: false,
              evidence: [{ file: src/Other.java }] }
        """);
    scene.commit(
        "2026-03-02", "content/app/project.yml", "name: App\npolicy: { trust: verified }\n");

    assertThat(rows())
        .anyMatch(row -> row.contains("title “Cart”, now “Basket”; duty mandatory, now optional"))
        .anyMatch(row -> row.contains("evidence added: file src/Other.java"))
        .anyMatch(row -> row.contains("evidence removed: file src/Cart.java"))
        .anyMatch(row -> row.contains("1.2") && row.contains("removed, status was done"))
        .anyMatch(
            row ->
                row.contains("1-base")
                    && row.contains("tests.failed nothing, now <= 2".replace("<", "&lt;")))
        .anyMatch(row -> row.contains("every gate") && row.contains("now verified (tightened)"));
  }

  @Test
  void it_tells_how_a_decision_and_a_score_were_changed() throws IOException {
    String audit = "content/app/audits/2026-03-01/audit.yml";
    scene.commit("2026-03-01", audit, "title: A\ndecision: { outcome: hold }\n");
    scene.commit(
        "2026-03-02",
        audit,
        "title: A\ndecision: { outcome: go }\nscores: { of: 5, overall: 4 }\n");

    assertThat(rows())
        .anyMatch(row -> row.contains("added: decision hold"))
        .anyMatch(row -> row.contains("decision hold, now go; score 4 of 5"));
  }

  @Test
  void a_row_of_a_task_leads_to_its_place() throws IOException {
    scene.run("backfill", "--tags", "v1.0");

    String gate = page("app/audits/2026-01-10/gates/1-base/index.html");

    assertThat(gate).contains("../../../../timeline/index.html#task-1-base.1.1");
    assertThat(page("app/timeline/index.html"))
        .contains("id=\"task-1-base.1.1\"")
        .doesNotContain("@");
    assertThat(page("app/index.html")).contains("href=\"timeline/index.html\"");
  }

  @Test
  void a_shallow_clone_says_what_is_missing_and_makes_nothing_up() throws IOException {
    Files.writeString(folder.resolve("repository/.git/shallow"), scene.head() + "\n");

    assertThat(page("app/timeline/index.html"))
        .contains("the clone is shallow: older commits are not at hand")
        .contains("git fetch --unshallow")
        .contains("No change is known.");
  }

  @Test
  void without_git_the_page_says_so() throws IOException {
    PastScene.delete(folder.resolve("repository/.git"));

    assertThat(page("app/timeline/index.html")).contains("Nothing is known");
  }
}
