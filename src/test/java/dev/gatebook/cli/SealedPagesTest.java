package dev.gatebook.cli;

import static dev.gatebook.cli.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two sealed audits and the comparison of them, whatever happens around their folders. */
final class SealedPagesTest {
  private final Path folder;
  private final Path scene;
  private final Map<String, String> pages;

  SealedPagesTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    scene = Files.createDirectory(folder.resolve("scene"));
    try (RecordScene one = new RecordScene(scene)) {
      one.run("record", "--date", "2026-03-02");
      one.commit("src/limiter.py", "RATE = 61\n");
      one.report(3);
      one.run("record", "--date", "2026-03-09");
    }
    pages = RecordScene.frozenPages(scene);
  }

  @Test
  void there_are_pages_data_and_a_comparison_to_compare() {
    assertThat(pages.keySet())
        .contains(
            "shop/audits/2026-03-02/index.html",
            "shop/audits/2026-03-02/audit.json",
            "shop/audits/2026-03-02/gates/1-base/index.html",
            "shop/audits/2026-03-09/tests/index.html",
            "shop/audits/2026-03-09/integrity/index.html",
            "shop/diffs/2026-03-02...2026-03-09/index.html",
            "shop/diffs/2026-03-02...2026-03-09/diff.json");
    assertThat(pages.getOrDefault("shop/audits/2026-03-09/audit.json", ""))
        .contains("contradicted", "\"sealed\": true");
    assertThat(pages.getOrDefault("shop/diffs/2026-03-02...2026-03-09/diff.json", ""))
        .contains("limiter.py");
  }

  @Test
  void without_git_they_are_the_same() throws Exception {
    Path copy = RecordScene.copy(scene, folder.resolve("bare"));
    delete(copy.resolve(".git"));
    delete(copy.resolve("src"));
    delete(copy.resolve("target"));

    assertSame(copy);
  }

  @Test
  void content_in_a_folder_of_a_folder_keeps_the_names_of_its_places() throws Exception {
    Path deep = Files.createDirectory(folder.resolve("deep"));
    try (RecordScene one = new RecordScene(deep, "docs/content")) {
      one.run("record", "--date", "2026-03-02");
    }
    Map<String, String> withGit = RecordScene.frozenPages(deep, "docs/content");
    delete(deep.resolve(".git"));

    assertThat(withGit.getOrDefault("shop/audits/2026-03-02/index.html", ""))
        .contains("docs/content/shop/audits/2026-03-02/audit.yml");
    assertThat(RecordScene.frozenPages(deep, "docs/content")).isEqualTo(withGit);
  }

  @Test
  void in_a_shallow_clone_they_are_the_same() throws Exception {
    Path copy = RecordScene.copy(scene, folder.resolve("shallow"));
    String head = Files.readString(copy.resolve(".git/refs/heads/main"));
    Files.writeString(copy.resolve(".git/shallow"), head);

    assertSame(copy);
  }

  @Test
  void after_plan_and_project_have_changed_they_are_the_same() {
    Path copy = RecordScene.copy(scene, folder.resolve("changed"));
    write(
        copy,
        "content/shop/project.yml",
        "name: Another name",
        "summary: Another summary",
        "sample: only a sample",
        "statuses: { open: done }",
        "policy: { trust: verified, tests: { total: '>= 99' } }");
    write(
        copy,
        "content/shop/phases/1-base.yml",
        "phase: 7",
        "title: Another phase",
        "tasks: [{ id: x, title: Another task, status: done }]");

    assertSame(copy);
  }

  @Test
  void a_draft_after_them_leaves_them_as_they_are() {
    Path copy = RecordScene.copy(scene, folder.resolve("later"));
    write(copy, "content/shop/audits/2026-04-01/audit.yml", "date: 2026-04-01", "title: Later");

    Map<String, String> now = RecordScene.frozenPages(copy);

    assertThat(now).containsAllEntriesOf(pages);
  }

  private void assertSame(Path copy) {
    Map<String, String> now = RecordScene.frozenPages(copy);
    assertThat(now.keySet()).isEqualTo(pages.keySet());
    pages.forEach((path, page) -> assertThat(now.get(path)).as(path).isEqualTo(page));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> paths = walk.sorted(Comparator.reverseOrder()).toList();
      for (Path path : paths) {
        Files.delete(path);
      }
    }
  }
}
