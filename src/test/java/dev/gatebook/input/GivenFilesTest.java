package dev.gatebook.input;

import static dev.gatebook.input.ContentFolderTest.codes;
import static dev.gatebook.input.ContentFolderTest.paths;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Parsed;
import dev.gatebook.model.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GivenFilesTest {
  private final Path folder;

  GivenFilesTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("reports/deep"));
    for (String path : List.of("b.xml", "a.xml", "reports/z.xml", "reports/deep/y.xml")) {
      Files.writeString(folder.resolve(path), path);
    }
  }

  @Test
  void files_keep_the_order_and_the_spelling_of_the_user() {
    Parsed<List<SourceFile>> parsed = read("b.xml", "reports/../a.xml");
    assertThat(paths(parsed)).containsExactly(folder + "/b.xml", folder + "/a.xml");
    assertThat(read("a.xml").value().get(0).bytes()).asString().isEqualTo("a.xml");
  }

  @Test
  void folders_are_walked() {
    assertThat(paths(read("b.xml", "reports")))
        .containsExactly(
            folder + "/b.xml", folder + "/reports/deep/y.xml", folder + "/reports/z.xml");
  }

  @Test
  void a_link_that_was_named_is_followed() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.xml"), folder.resolve("a.xml"));
    assertThat(paths(read("link.xml"))).containsExactly(folder + "/link.xml");
  }

  @Test
  void a_path_where_nothing_is_does_not_keep_the_others_from_counting() {
    Parsed<List<SourceFile>> parsed = read("gone.xml", "a.xml", "lost");
    assertThat(codes(parsed))
        .containsExactly("GB302 " + folder + "/gone.xml", "GB302 " + folder + "/lost");
    assertThat(paths(parsed)).hasSize(1);
  }

  @Test
  void a_device_is_refused_and_not_read() {
    assertThat(codes(files(GivenFiles.read(List.of("/dev/zero")))))
        .containsExactly("GB305 /dev/zero");
  }

  @Test
  void a_glob_means_files_and_whole_folders() {
    assertThat(paths(read("*.xml"))).containsExactly(folder + "/a.xml", folder + "/b.xml");
    assertThat(paths(read("**/[yz].xml")))
        .containsExactly(folder + "/reports/deep/y.xml", folder + "/reports/z.xml");
    assertThat(paths(read("{b.xml,repor*}")))
        .containsExactly(
            folder + "/b.xml", folder + "/reports/deep/y.xml", folder + "/reports/z.xml");
    assertThat(paths(read("reports/../?.xml"))).hasSize(2);
  }

  @Test
  void a_glob_that_names_nothing_is_an_error_and_so_is_one_that_leads_out() {
    assertThat(codes(read("*.json", "gone/*.xml", "[ab].xml")))
        .containsExactly("GB302 " + folder + "/*.json", "GB302 " + folder + "/gone/*.xml");
    assertThat(codes(read("{a,..}/../../*.xml")))
        .containsExactly("GB307 " + folder + "/{a,..}/../../*.xml");
  }

  @Test
  void a_file_whose_name_looks_like_a_glob_is_that_file() throws IOException {
    Files.writeString(folder.resolve("[a].xml"), "odd");
    Parsed<GivenFiles.Found> found = GivenFiles.read(List.of(folder + "/[a].xml"));
    assertThat(paths(files(found))).containsExactly(folder + "/[a].xml");
    assertThat(found.value().named()).containsExactly(folder + "/[a].xml");
  }

  @Test
  void each_path_is_there_once_and_only_those_named_themselves_are_named() {
    Parsed<GivenFiles.Found> found =
        GivenFiles.read(List.of(folder + "/*.xml", folder + "/a.xml", folder.toString()));
    assertThat(paths(files(found)))
        .containsExactly(
            folder + "/a.xml",
            folder + "/b.xml",
            folder + "/reports/deep/y.xml",
            folder + "/reports/z.xml");
    assertThat(found.value().named()).containsExactly(folder + "/a.xml");
  }

  @Test
  void a_glob_is_taken_from_the_folder_one_is_in_and_finds_no_dot_files() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve(".git/a.xml"), "x");
    assertThat(paths(files(GivenFiles.read(List.of("pom*.xml"))))).containsExactly("pom.xml");
    assertThat(codes(read(".gi*"))).containsExactly("GB302 " + folder + "/.gi*");
  }

  private Parsed<List<SourceFile>> read(String... paths) {
    return files(GivenFiles.read(Stream.of(paths).map(path -> folder + "/" + path).toList()));
  }

  private static Parsed<List<SourceFile>> files(Parsed<GivenFiles.Found> found) {
    return new Parsed<>(found.value().files(), found.problems());
  }
}
