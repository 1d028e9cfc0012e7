package dev.gatebook.publish;

import static dev.gatebook.publish.SiteDirectoryTest.contents;
import static dev.gatebook.publish.SiteDirectoryTest.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputFolderTest {
  private final Path folder;

  OutputFolderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_folder_with_foreign_files_is_refused_and_untouched() throws IOException {
    Files.writeString(folder.resolve("thesis.txt"), "five years of work");
    OutputRefused refusal = refusalOf(folder);
    assertThat(refusal)
        .hasMessageContaining("Gatebook did not make it")
        .hasMessageContaining("--output");
    assertThat(contents(folder)).containsExactly("thesis.txt=five years of work");
  }

  @Test
  void a_refusal_is_a_problem_with_a_code() throws IOException {
    Files.writeString(folder.resolve("thesis.txt"), "five years of work");
    assertThat(refusalOf(folder).problem().code()).isEqualTo("GB340");
    assertThat(refusalOf(folder).problem().mend()).contains("--output");
  }

  @Test
  void a_file_laid_into_our_folder_is_named_and_kept() throws Exception {
    Path site = written();
    Files.createDirectories(site.resolve("notes"));
    Files.writeString(site.resolve("notes/mine.txt"), "mine");
    assertThat(refusalOf(site)).hasMessageContaining("notes/mine.txt");
    assertThat(site.resolve("notes/mine.txt")).hasContent("mine");
    assertThat(site.resolve("index.html")).hasContent("home");
  }

  @Test
  void what_file_browsers_leave_behind_is_no_obstacle() throws Exception {
    Path site = written();
    Files.writeString(site.resolve(".DS_Store"), "");
    SiteDirectory.write(site, List.of(file("index.html", "new")));
    assertThat(SiteDirectoryTest.names(site))
        .containsExactly(".gatebook-site", "index.html", "manifest.json");
  }

  @Test
  void a_folder_with_our_marker_and_a_broken_manifest_is_refused() throws Exception {
    Path site = written();
    Files.writeString(site.resolve("manifest.json"), "{\"files\": [{\"path\": 7}]}");
    assertThat(refusalOf(site)).hasMessageContaining("manifest.json cannot be read");
  }

  @Test
  void a_folder_with_a_manifest_of_somebody_else_is_refused() throws IOException {
    Files.writeString(folder.resolve("manifest.json"), "{\"files\": []}");
    assertThat(refusalOf(folder)).hasMessageContaining("Gatebook did not make it");
  }

  @Test
  void a_file_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("site"), "text");
    assertThat(refusalOf(file)).hasMessageContaining("not a folder");
    assertThat(file).hasContent("text");
  }

  @Test
  void the_root_of_a_repository_is_refused_even_when_it_is_otherwise_ours() throws Exception {
    Path site = written();
    Files.createDirectory(site.resolve(".git"));
    assertThat(refusalOf(site)).hasMessageContaining("git repository");
  }

  @Test
  void the_root_of_the_file_system_is_refused() {
    assertThat(refusalOf(folder.getRoot())).hasMessageContaining("root of the file system");
  }

  @Test
  void the_home_folder_and_those_above_it_are_refused() {
    Path home = Path.of(System.getProperty("user.home"));
    assertThat(refusalOf(home)).hasMessageContaining("home");
    assertThat(refusalOf(home.resolve(".."))).isNotNull();
  }

  @Test
  void the_folder_one_stands_in_is_refused() {
    assertThat(refusalOf(Path.of("."))).hasMessageContaining("you are inside of it");
  }

  @Test
  void a_link_to_a_foreign_folder_is_refused() throws IOException {
    Path foreign = Files.createDirectory(folder.resolve("photos"));
    Files.writeString(foreign.resolve("1.jpg"), "jpg");
    Path link = Files.createSymbolicLink(folder.resolve("site"), foreign);
    assertThat(refusalOf(link)).hasMessageContaining("Gatebook did not make it");
    assertThat(foreign.resolve("1.jpg")).hasContent("jpg");
  }

  @Test
  void a_link_to_nowhere_is_refused() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("site"), folder.resolve("gone"));
    assertThat(refusalOf(link)).hasMessageContaining("leads nowhere");
  }

  private Path written() throws Exception {
    Path site = folder.resolve("site");
    SiteDirectory.write(site, List.of(file("index.html", "home")));
    return site;
  }

  private static OutputRefused refusalOf(Path output) {
    return catchThrowableOfType(
        OutputRefused.class, () -> SiteDirectory.write(output, List.of(file("index.html", "new"))));
  }
}
