package dev.gatebook.diff;

import dev.gatebook.artifact.Artifacts;
import dev.gatebook.assess.Assessor;
import dev.gatebook.assess.Subject;
import dev.gatebook.content.ContentLoader;
import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.History;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Portfolio;
import dev.gatebook.model.Problem;
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

/**
 * An audit made of the texts of its files, read and assessed as any other. The texts under {@code
 * diff/base} have every key of an audit at least once.
 */
record ShopAudit(Map<String, String> files) {
  private static final Path BASE = Path.of("src/test/resources/diff/base");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
  private static final ShopAudit ORIGINAL = new ShopAudit(read());

  /** The audit that all others are made from. */
  static ShopAudit base() {
    return ORIGINAL;
  }

  private static Map<String, String> read() {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(BASE)) {
      for (Path path : walk.filter(Files::isRegularFile).sorted().toList()) {
        files.put(BASE.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** The same audit with another text of one file. */
  ShopAudit with(String file, String text) {
    Map<String, String> others = new TreeMap<>(files);
    others.put(file, text);
    return new ShopAudit(others);
  }

  String text(String file) {
    return files.getOrDefault(file, "");
  }

  /** The audit under an id. */
  Audit as(String id) {
    Parsed<Portfolio> content = ContentLoader.load("content", content(id));
    List<Problem> errors = content.problems().stream().filter(Problem::isError).toList();
    if (!errors.isEmpty()) {
      throw new AssertionError("not an audit: " + errors);
    }
    Project project = content.value().projects().get(0);
    AuditSource source =
        project.audits().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    Measured measured = Artifacts.read(source.artifacts());
    Subject subject =
        new Subject(
            source.project().orElse(project),
            source,
            Optional.empty(),
            Optional.empty(),
            measured,
            History.absent("the code is not at hand"),
            DAY);
    return new Audit(
        project.id(),
        source,
        Optional.empty(),
        Optional.empty(),
        "",
        measured,
        Assessor.assess(subject));
  }

  private List<SourceFile> content(String id) {
    List<SourceFile> all = new ArrayList<>();
    all.add(file("gatebook.yml", "title: Shop\n"));
    all.add(file("shop/project.yml", ORIGINAL.text("project.yml")));
    for (String earlier : List.of("2025-12-01", "2025-12-02", "2026-01-10")) {
      if (!earlier.equals(id)) {
        all.add(file("shop/audits/" + earlier + "/audit.yml", "title: Earlier\n"));
      }
    }
    files.forEach((name, text) -> all.add(file("shop/audits/" + id + "/" + name, text)));
    ORIGINAL.files().keySet().stream()
        .filter(name -> name.startsWith("phases/"))
        .forEach(name -> all.add(file("shop/" + name, ORIGINAL.text(name))));
    return all;
  }

  private static SourceFile file(String path, String text) {
    return SourceFile.of("content/" + path, text.getBytes(StandardCharsets.UTF_8));
  }
}
