package dev.gatebook.app;

import dev.gatebook.artifact.Artifacts;
import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Commit;
import dev.gatebook.model.FileChange;
import dev.gatebook.model.History;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Project;
import dev.gatebook.model.SourceFile;
import dev.gatebook.record.PastStatement;
import java.util.List;
import java.util.Optional;

/** A project as a commit has it: plan, committed artifacts and audits, read without a checkout. */
final class CommitAudits {
  private final String name;
  private final Commit commit;
  private final PastContent past;
  private final Repositories repositories;
  private final AuditShelf shelf;

  private CommitAudits(
      String name, Commit commit, PastContent past, Repositories repositories, AuditShelf shelf) {
    this.name = name;
    this.commit = commit;
    this.past = past;
    this.repositories = repositories;
    this.shelf = shelf;
  }

  /**
   * Reads a commit.
   *
   * @throws OrderRefused when the commit does not hold the project, or not in a form that can be
   *     read
   */
  static CommitAudits read(String name, Commit commit, Project living, Repositories repositories)
      throws OrderRefused {
    PastContent past = PastContent.of(living, repositories).orElseThrow();
    Parsed<List<SourceFile>> files = past.files(commit, name, past.audits(commit));
    if (files.value().isEmpty()) {
      throw new OrderRefused(
          OrderRefused.Reason.ORDER,
          "the commit '" + name + "' does not hold the project " + living.id(),
          files.problems());
    }
    Parsed<Optional<Project>> then = past.project(name, files.value());
    List<Problem> errors = then.problems().stream().filter(Problem::isError).toList();
    if (!errors.isEmpty() || then.value().isEmpty()) {
      throw new OrderRefused(
          OrderRefused.Reason.CONTENT, "the content at '" + name + "' is invalid", errors);
    }
    Project project = AuditOrder.of(then.value().get(), repositories);
    ProjectEvaluation evaluation = new ProjectEvaluation(repositories, commit.time());
    AuditShelf shelf = new AuditShelf(evaluation, project, repositories.historyOf(living));
    return new CommitAudits(name, commit, past, repositories, shelf);
  }

  /** The audits that the commit holds. */
  AuditShelf shelf() {
    return shelf;
  }

  /**
   * The audit that stands for the commit: the newest one that it holds when nothing but audits
   * changed since the commit that it is about, else the state of the plan.
   */
  Audit audit() {
    giveArtifacts();
    return recorded().orElseGet(this::state);
  }

  /**
   * Unsealed audits without artifacts of their own see those of the commit, never the work tree's.
   */
  private void giveArtifacts() {
    Measured committed = Artifacts.read(past.artifacts(commit, shelf.project()).value());
    for (AuditSource audit : shelf.project().audits()) {
      if (audit.artifacts().isEmpty() && audit.measured().isEmpty()) {
        shelf.evaluation().giveCommitted(audit.id(), committed);
      }
    }
    shelf.evaluation().giveCommitted(name, committed);
  }

  private Optional<Audit> recorded() {
    return shelf
        .fromEnd(0)
        .filter(audit -> audit.commit().filter(this::changesOnlyAudits).isPresent());
  }

  private boolean changesOnlyAudits(Commit audited) {
    if (audited.id().equals(commit.id())) {
      return true;
    }
    History own = repositories.ofContent().history();
    History.Span since =
        own.isAncestor(audited, commit)
            ? own.between(audited, commit)
            : new History.Span(List.of(), List.of(), "another line of history");
    String audits = past.folder() + "/audits/";
    return since.because().isEmpty()
        && since.changes().stream().map(FileChange::path).allMatch(p -> p.startsWith(audits));
  }

  private Audit state() {
    Optional<String> audited = shelf.history().resolve(commit.id()).map(Commit::id);
    HeldStatement held =
        new HeldStatement("State at " + name, PastStatement.dayOf(commit), audited);
    return new StateAudit(shelf, name, held).of(List.of());
  }
}
