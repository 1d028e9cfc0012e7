package dev.gatebook.app;

import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.History;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Project;
import dev.gatebook.model.Seal;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.TreeState;
import dev.gatebook.publish.RecordFolder;
import dev.gatebook.record.AuditFolder;
import dev.gatebook.record.GitFacts;
import dev.gatebook.record.SealChain;
import dev.gatebook.record.SealYaml;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Assesses and seals one audit of the past after the other, each on the seal before it. */
final class PastRecord {
  private final Repositories repositories;
  private final Request request;
  private final PastContent past;
  private final Project project;
  private final History history;
  private Optional<Audit> previous = Optional.empty();
  private Optional<Seal.Link> chain;
  private Optional<Passed> passed = Optional.empty();

  /**
   * Nothing is sealed yet.
   *
   * @param project the project with the audits that are there and those that are to be made
   */
  PastRecord(Repositories repositories, Request request, PastContent past, Project project) {
    this.repositories = repositories;
    this.request = request;
    this.past = past;
    this.project = project;
    this.history = repositories.historyOf(project);
    this.chain = SealChain.end(project.audits());
  }

  /**
   * A sealed audit, not written yet.
   *
   * @param files every file of its folder
   */
  record Sealed(Audit audit, List<SourceFile> files, List<Problem> problems) {}

  /** Goes on from an audit that is there. */
  void pass(AuditSource source) {
    Optional<Audit> before = source.sealed() ? Optional.empty() : previous();
    passed = Optional.of(new Passed(source, before));
  }

  /** A sealed audit is read when it turns out to be the one before, and needs none before it. */
  private Optional<Audit> previous() {
    passed.ifPresent(
        last -> {
          ProjectEvaluation evaluation = new ProjectEvaluation(repositories, Instant.EPOCH);
          previous = Optional.of(evaluation.audit(project, last.source(), last.before(), history));
        });
    passed = Optional.empty();
    return previous;
  }

  private record Passed(AuditSource source, Optional<Audit> before) {}

  /** Assesses and seals an audit as the next one. */
  Sealed seal(PastAudit made) {
    Parsed<Measured> measured = made.measured(past);
    ProjectEvaluation evaluation =
        new ProjectEvaluation(repositories, made.point().commit().time());
    evaluation.give(made.id(), measured.value());
    Audit audit = evaluation.assessed(made.project(), made.source(), previous(), history);
    GitFacts git = git(audit);
    List<SourceFile> unsealed = AuditFolder.unsealed(made.files(), audit, git);
    Seal seal =
        AuditFolder.seal(
            unsealed, audit, git, new AuditFolder.Before(request.toolVersion(), chain));
    chain = Optional.of(new Seal.Link(audit.id(), SealYaml.digest(SealYaml.write(seal))));
    previous = Optional.of(audit);
    List<SourceFile> files = new ArrayList<>(unsealed);
    files.add(AuditFolder.file(seal));
    return new Sealed(audit, files, measured.problems());
  }

  private GitFacts git(Audit audit) {
    return new GitFacts(
        past.content(),
        audit.previous(),
        audit.commit(),
        audit.commitNote(),
        history.state(),
        TreeState.none("it was read from the commit, not from a work tree"),
        ProjectEvaluation.between(previous.flatMap(Audit::commit), audit.commit(), history));
  }

  /**
   * Writes the folder of a sealed audit.
   *
   * @throws IOException when it cannot be written; there is no such folder then
   */
  void write(Sealed sealed) throws IOException {
    Path folder =
        request.content().resolve(project.id()).resolve("audits").resolve(sealed.audit().id());
    RecordFolder.create(folder, sealed.files());
  }
}
