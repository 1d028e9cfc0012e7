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
    assertThat(parsed.value().get(1).bytes()).asString().isEqualTo("a.xml");
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
    assertThat(codes(GivenFiles.read(List.of(Path.of("/dev/zero")))))
        .containsExactly("GB305 /dev/zero");
  }

  private Parsed<List<SourceFile>> read(String... paths) {
    return GivenFiles.read(List.of(paths).stream().map(folder::resolve).toList());
  }
}
