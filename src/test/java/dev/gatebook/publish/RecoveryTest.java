package dev.gatebook.publish;

import static dev.gatebook.publish.SiteDirectoryTest.breakingAfter;
import static dev.gatebook.publish.SiteDirectoryTest.file;
import static dev.gatebook.publish.SiteDirectoryTest.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatebook.model.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the next run makes of the places where a run can be killed. */
final class RecoveryTest {
  private static final int PAGES = 200;

  private final Path folder;

  RecoveryTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_half_written_stage_is_thrown_away() throws Exception {
    Path site = site("site", "one");
    Path stage = Files.move(site("other", "two"), folder.resolve(".site.gatebook-stage"));
    Files.delete(stage.resolve("manifest.json"));
    failToWrite(site);
    assertThat(site.resolve("p0.html")).hasContent("one");
    assertThat(names(folder)).containsExactly("site");
  }

  @Test
  void a_run_killed_between_the_two_renames_is_finished() throws Exception {
    Files.move(site("site", "one"), folder.resolve(".site.gatebook-old"));
    Files.move(site("other", "two"), folder.resolve(".site.gatebook-stage"));
    failToWrite(folder.resolve("site"));
    assertThat(folder.resolve("site/p0.html")).hasContent("two");
    assertThat(names(folder)).containsExactly("site");
  }

  @Test
  void a_run_killed_between_the_renames_with_a_damaged_stage_is_undone() throws Exception {
    Files.move(site("site", "one"), folder.resolve(".site.gatebook-old"));
    Path stage = Files.move(site("other", "two"), folder.resolve(".site.gatebook-stage"));
    Files.delete(stage.resolve("manifest.json"));
    failToWrite(folder.resolve("site"));
    assertThat(folder.resolve("site/p0.html")).hasContent("one");
    assertThat(names(folder)).containsExactly("site");
  }

  @Test
  void an_old_site_that_could_not_be_removed_in_time_is_removed() throws Exception {
    Path site = site("site", "two");
    Files.move(site("other", "one"), folder.resolve(".site.gatebook-old"));
    failToWrite(site);
    assertThat(site.resolve("p0.html")).hasContent("two");
    assertThat(names(folder)).containsExactly("site");
  }

  @Test
  void a_lock_file_that_a_killed_run_left_is_free() throws Exception {
    Files.writeString(folder.resolve(".site.gatebook-lock"), "4711 left over");
    site("site", "one");
    assertThat(names(folder)).containsExactly("site");
  }

  @Test
  void a_foreign_folder_where_the_stage_should_be_is_left_alone() throws Exception {
    Path foreign = Files.createDirectory(folder.resolve(".site.gatebook-stage"));
    Files.writeString(foreign.resolve("mine.txt"), "mine");
    assertThatThrownBy(() -> site("site", "one"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not made by Gatebook");
    assertThat(foreign.resolve("mine.txt")).hasContent("mine");
  }

  @Test
  void after_a_kill_at_any_time_there_is_one_whole_site() throws Exception {
    Path site = site("site", "start");
    for (int kill = 0; kill < 6; kill++) {
      Process writer = start(site);
      assertThat(writer.getInputStream().read()).isEqualTo('.');
      TimeUnit.MILLISECONDS.sleep(7L * kill + 3);
      writer.destroyForcibly().waitFor();
      failToWrite(site);
      assertWhole(site);
    }
  }

  /** Writes one site after the other until it is killed. */
  static final class Writer {
    public static void main(String[] args) throws Exception {
      for (int round = 0; ; round++) {
        SiteDirectory.write(Path.of(args[0]), pages("round " + round));
        System.out.print('.');
        System.out.flush();
      }
    }
  }

  private static Process start(Path site) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            site.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void assertWhole(Path site) throws IOException {
    String first = Files.readString(site.resolve("p0.html"));
    for (int i = 0; i < PAGES; i++) {
      assertThat(site.resolve("p" + i + ".html")).hasContent(first);
    }
    assertThat(names(site)).hasSize(PAGES + 2);
    assertThat(names(folder)).containsExactly("site");
  }

  /** Recovers and then writes nothing. */
  private static void failToWrite(Path site) {
    assertThatThrownBy(() -> SiteDirectory.write(site, breakingAfter()))
        .isInstanceOf(NoSuchElementException.class);
  }

  private Path site(String name, String text) throws Exception {
    Path site = folder.resolve(name);
    SiteDirectory.write(site, pages(text));
    return site;
  }

  private static List<SiteFile> pages(String text) {
    List<SiteFile> pages = new ArrayList<>();
    for (int i = 0; i < PAGES; i++) {
      pages.add(file("p" + i + ".html", text));
    }
    return pages;
  }
}
