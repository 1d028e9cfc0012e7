package dev.gatebook.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.model.SourceFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every fixture against the summary beside it. With {@code -Dgatebook.update=true} the summaries
 * are written anew, to be looked at before they are kept.
 */
final class FixturesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/artifact");

  @TestFactory
  Stream<DynamicTest> each_fixture_is_read_as_its_summary_says() throws IOException {
    return inputs().stream().map(file -> DynamicTest.dynamicTest(name(file), () -> compare(file)));
  }

  @Test
  void every_format_has_a_folder_of_fixtures_and_every_folder_a_format() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              ArtifactFormats.ALL.stream().map(ArtifactFormat::name).toList());
    }
  }

  @Test
  void every_class_of_a_format_is_registered() throws IOException {
    try (Stream<Path> classes = Files.walk(Path.of("src/main/java/dev/gatebook/artifact"))) {
      assertThat(
              classes
                  .map(file -> file.getFileName().toString().replace(".java", ""))
                  .filter(name -> name.endsWith("Format") && !name.equals("ArtifactFormat")))
          .containsExactlyInAnyOrderElementsOf(
              ArtifactFormats.ALL.stream()
                  .map(format -> format.getClass().getSimpleName())
                  .toList());
    }
  }

  @Test
  void each_fixture_is_wanted_by_one_format_only() throws IOException {
    for (Path file : inputs()) {
      Head head =
          Head.peek(new BufferedInputStream(new ByteArrayInputStream(Files.readAllBytes(file))));
      assertThat(ArtifactFormats.ALL.stream().filter(format -> format.recognises(head)))
          .as(name(file))
          .singleElement()
          .extracting(ArtifactFormat::name)
          .isEqualTo(FIXTURES.relativize(file).getName(0).toString());
    }
  }

  private static void compare(Path file) throws IOException {
    SourceFile source = SourceFile.of(file.getFileName().toString(), Files.readAllBytes(file));
    String summary = Summary.of(Artifacts.read(List.of(source)));
    Path expected = file.resolveSibling(file.getFileName() + ".expected");
    if (Boolean.getBoolean("gatebook.update")) {
      Files.writeString(expected, summary);
    }
    assertThat(summary).isEqualTo(Files.readString(expected));
  }

  static List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".expected"))
          .filter(file -> !file.endsWith("README.md") && !file.endsWith("counted.txt"))
          .sorted()
          .toList();
    }
  }

  private static String name(Path file) {
    return FIXTURES.relativize(file).toString();
  }
}
