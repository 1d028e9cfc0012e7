package dev.gatebook.assess.rules;

import dev.gatebook.artifact.Artifacts;
import dev.gatebook.assess.Assessor;
import dev.gatebook.assess.Subject;
import dev.gatebook.content.ContentLoader;
import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Finding;
import dev.gatebook.model.History;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Portfolio;
import dev.gatebook.model.Project;
import dev.gatebook.model.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Content folders as tests need them: read, loaded and assessed, without any repository. */
public final class Contents {
  private static final LocalDate UNDATED = LocalDate.of(2026, 2, 14);

  private Contents() {}

  /** The text of every file below a folder, by its path from there. */
  public static Map<String, String> read(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        files.put(path, Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** What the files say, with everything that is wrong with them. */
  public static Parsed<Portfolio> load(Map<String, String> files) {
    List<SourceFile> sources = new ArrayList<>();
    files.forEach(
        (path, text) ->
            sources.add(SourceFile.of("content/" + path, text.getBytes(StandardCharsets.UTF_8))));
    return ContentLoader.load("content", sources);
  }

  /** The audits of a project, oldest first, each knowing the one before. */
  public static List<Audit> assess(Project project) {
    List<Audit> audits = new ArrayList<>();
    for (AuditSource source : project.audits()) {
      Optional<Audit> previous =
          audits.isEmpty() ? Optional.empty() : Optional.of(audits.get(audits.size() - 1));
      audits.add(audit(project, source, previous));
    }
    return audits;
  }

  /** Every finding on every audit. */
  public static List<Finding> findings(Parsed<Portfolio> content) {
    return content.value().projects().stream()
        .flatMap(project -> assess(project).stream())
        .flatMap(audit -> audit.assessment().findings().stream())
        .toList();
  }

  private static Audit audit(Project project, AuditSource source, Optional<Audit> previous) {
    Measured measured =
        source.artifacts().isEmpty() ? Measured.NOTHING : Artifacts.read(source.artifacts());
    Subject subject =
        new Subject(
            project,
            source,
            previous,
            Optional.empty(),
            measured,
            History.absent("the audited code is not at hand"),
            source.statement().date().orElse(UNDATED));
    return new Audit(
        project.id(),
        source,
        previous.map(Audit::id),
        Optional.empty(),
        "",
        measured,
        Assessor.assess(subject));
  }
}
