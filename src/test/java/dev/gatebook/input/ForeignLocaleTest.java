package dev.gatebook.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.gatebook.model.Parsed;
import dev.gatebook.model.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Java takes the encoding of file names from the locale when it starts, so another one must start.
 */
final class ForeignLocaleTest {
  private final Path folder;

  ForeignLocaleTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_name_that_the_locale_cannot_spell_is_a_problem_and_no_crash() throws Exception {
    assumeThat(System.getProperty("sun.jnu.encoding")).isEqualTo("UTF-8");
    Files.writeString(folder.resolve("a.yml"), "");
    Files.writeString(folder.resolve("caf\u00e9.yml"), "");
    assertThat(run("C")).containsExactly("content/a.yml", "GB306 content/caf??.yml");
    assertThat(run("C.UTF-8")).containsExactly("content/a.yml", "content/caf\u00e9.yml");
  }

  private List<String> run(String locale) throws IOException {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            Reader.class.getName());
    java.environment().put("LC_ALL", locale);
    Process process = java.directory(folder.toFile()).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  /** Prints what is in the folder it runs in. */
  static final class Reader {
    public static void main(String[] args) {
      Parsed<List<SourceFile>> parsed = ContentFolder.read(Path.of("."), "content");
      StringBuilder lines = new StringBuilder();
      ContentFolderTest.paths(parsed).forEach(path -> lines.append(path).append('\n'));
      ContentFolderTest.codes(parsed).forEach(code -> lines.append(code).append('\n'));
      System.out.writeBytes(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
