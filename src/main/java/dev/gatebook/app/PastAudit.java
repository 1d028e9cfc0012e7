package dev.gatebook.app;

import dev.gatebook.app.Backfilled.Outcome;
import dev.gatebook.artifact.Artifacts;
import dev.gatebook.content.ContentLoader;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Project;
import dev.gatebook.model.SourceFile;
import dev.gatebook.record.PastStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The audit of a point of the past: the plan that the commit holds, with a statement that claims
 * nothing.
 *
 * @param project the project as it stood, with this audit alone
 * @param files what an author would have written, by paths in the folder of the audit
 */
record PastAudit(PastPoint point, Project project, List<SourceFile> files) {

  /** A point read, or why it cannot be. */
  record Reading(Optional<PastAudit> audit, Optional<Backfilled.Point> left) {
    static Reading left(PastPoint point, String because, List<Problem> problems) {
      Backfilled.Point left = Backfilled.Point.left(point, Outcome.SKIPPED, because, problems);
      return new Reading(Optional.empty(), Optional.of(left));
    }
  }

  /** The audit of a point under an id. */
  static Reading read(PastContent past, PastPoint point, String id) {
    Parsed<List<SourceFile>> files = past.files(point.commit(), point.name(), List.of());
    if (files.value().isEmpty()) {
      return Reading.left(point, "the project is not there", files.problems());
    }
    Parsed<Optional<Project>> then = past.project(point.name(), files.value());
    List<Problem> errors = then.problems().stream().filter(Problem::isError).toList();
    if (!errors.isEmpty() || then.value().isEmpty()) {
      return Reading.left(point, "its content is invalid", errors);
    }
    if (then.value().get().plan().isEmpty()) {
      return Reading.left(point, "it has no phase", List.of());
    }
    List<SourceFile> own = new ArrayList<>();
    own.add(statement(point, then.value().get()));
    for (SourceFile file : files.value()) {
      String path = past.relative(point.name(), file);
      if (isPlan(path)) {
        own.add(new SourceFile(path, file.size(), file.content()));
      }
    }
    return new Reading(Optional.of(frozen(past, point, id, own)), Optional.empty());
  }

  private static boolean isPlan(String path) {
    return path.equals("project.yml") || (path.startsWith("phases/") && path.endsWith(".yml"));
  }

  private static SourceFile statement(PastPoint point, Project then) {
    List<String> phases = then.plan().stream().map(phase -> phase.id()).toList();
    PastStatement statement = new PastStatement(point.title(), point.commit(), "backfill", phases);
    return SourceFile.of("audit.yml", statement.write());
  }

  private static PastAudit frozen(
      PastContent past, PastPoint point, String id, List<SourceFile> own) {
    List<SourceFile> placed = new ArrayList<>();
    for (SourceFile file : own) {
      String place = past.shown() + "/audits/" + id + "/" + file.path();
      placed.add(new SourceFile(place, file.size(), file.content()));
      if (file.path().equals("project.yml")) {
        String living = past.shown() + "/" + file.path();
        placed.add(new SourceFile(living, file.size(), file.content()));
      }
    }
    Project project = ContentLoader.project(past.shown(), placed).value().orElseThrow();
    return new PastAudit(point, project, own);
  }

  /** The audit itself. */
  AuditSource source() {
    return project.audits().get(0);
  }

  String id() {
    return source().id();
  }

  /** What the artifacts in the commit say. */
  Parsed<Measured> measured(PastContent past) {
    Parsed<List<SourceFile>> found = past.artifacts(point.commit(), project);
    Measured measured = Artifacts.read(found.value());
    List<Problem> problems = new ArrayList<>(found.problems());
    measured.artifacts().forEach(artifact -> problems.addAll(artifact.problems()));
    return new Parsed<>(measured, problems);
  }
}
