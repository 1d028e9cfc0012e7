package dev.gatebook.record;

import dev.gatebook.content.ContentLoader;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Portfolio;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Project;
import dev.gatebook.model.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Records as an older Gatebook wrote them, kept byte for byte. Nothing in their folder is ever
 * changed: records of teams cannot be changed, either.
 *
 * @param number the form of the records
 */
public record FrozenForm(int number) {
  private static final Path ALL = Path.of("src/test/resources/forms");

  public static List<FrozenForm> all() throws IOException {
    try (Stream<Path> folders = Files.list(ALL)) {
      return folders
          .map(folder -> new FrozenForm(Integer.parseInt(folder.getFileName().toString())))
          .sorted((a, b) -> a.number - b.number)
          .toList();
    }
  }

  public Path folder() {
    return ALL.resolve(Integer.toString(number));
  }

  public Path content() {
    return folder().resolve("content");
  }

  /** Every file of the content, by path. */
  public List<SourceFile> files() throws IOException {
    List<SourceFile> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(content())) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        String path = "content/" + content().relativize(file).toString().replace('\\', '/');
        files.add(SourceFile.of(path, Files.readAllBytes(file)));
      }
    }
    return files;
  }

  public Project project() throws IOException {
    Parsed<Portfolio> loaded = ContentLoader.load("content", files());
    List<Problem> errors = loaded.problems().stream().filter(Problem::isError).toList();
    if (!errors.isEmpty()) {
      throw new IllegalStateException(errors.toString());
    }
    return loaded.value().projects().get(0);
  }

  /** The audits as they were sealed; a problem of any of them ends the test. */
  public List<Audit> audits() throws IOException {
    Project project = project();
    List<Audit> audits = new ArrayList<>();
    for (var source : project.audits()) {
      Parsed<Optional<Audit>> read = RecordedAudit.read(project.id(), source, project.audits());
      if (!read.problems().isEmpty()) {
        throw new IllegalStateException(read.problems().toString());
      }
      audits.add(read.value().orElseThrow());
    }
    return audits;
  }
}
