package dev.gatebook.diff;

import dev.gatebook.assess.Assessor;
import dev.gatebook.assess.Subject;
import dev.gatebook.content.ContentLoader;
import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.History;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Portfolio;
import dev.gatebook.model.Project;
import dev.gatebook.model.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two audits of the sample project, as its content has them. */
final class SamplePair {
  private static final Path CONTENT = Path.of("content");

  private SamplePair() {}

  static AuditDiff diff() {
    List<Audit> audits = audits();
    return AuditDiffer.diff(audits.get(0), audits.get(1), History.Span.NONE);
  }

  static List<Audit> audits() {
    Parsed<Portfolio> content = ContentLoader.load("content", files());
    Project project =
        content.value().projects().stream()
            .filter(p -> p.id().equals("app-v2"))
            .findFirst()
            .orElseThrow();
    List<Audit> audits = new ArrayList<>();
    for (AuditSource source : project.audits()) {
      Optional<Audit> previous =
          audits.isEmpty() ? Optional.empty() : Optional.of(audits.get(audits.size() - 1));
      audits.add(audit(project, source, previous));
    }
    return audits;
  }

  private static Audit audit(Project project, AuditSource source, Optional<Audit> previous) {
    Subject subject =
        new Subject(
            project,
            source,
            previous,
            Optional.empty(),
            Measured.NOTHING,
            History.absent("the audited code is not at hand"),
            source.statement().date().orElseThrow());
    return new Audit(
        project.id(),
        source,
        previous.map(Audit::id),
        Optional.empty(),
        "",
        Measured.NOTHING,
        Assessor.assess(subject));
  }

  private static List<SourceFile> files() {
    try (Stream<Path> walk = Files.walk(CONTENT)) {
      return walk.filter(Files::isRegularFile)
          .filter(p -> !CONTENT.relativize(p).startsWith("gatebook"))
          .sorted()
          .map(SamplePair::file)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile file(Path path) {
    try {
      String name = path.toString().replace('\\', '/');
      return SourceFile.of(name, Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
