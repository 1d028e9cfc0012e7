package dev.gatebook.app;

import dev.gatebook.app.RecordOrder.Choice;
import dev.gatebook.content.ContentLoader;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Portfolio;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Project;
import dev.gatebook.model.Seal;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.TreeState;
import dev.gatebook.publish.RecordFolder;
import dev.gatebook.record.AuditFolder;
import dev.gatebook.record.GitFacts;
import dev.gatebook.record.SealChain;
import dev.gatebook.record.StatementSkeleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A new audit from the living plan, the commit that is checked out and test artifacts. */
public final class RecordAudit {
  private final Repositories repositories;
  private final Request request;
  private final RecordOrder order;
  private final String label;
  private final List<SourceFile> content;

  private RecordAudit(
      Repositories repositories, Request request, RecordOrder order, ContentRoot root) {
    this.repositories = repositories;
    this.request = request;
    this.order = order;
    this.label = root.label();
    this.content = root.files().value();
  }

  /**
   * Writes the folder of an audit: statement, frozen plan, measured facts, verdicts and seal. A
   * draft that is there is completed. A run that is killed leaves what was there before, or all of
   * it.
   *
   * @throws OrderRefused when the order, the content or the repository does not allow it
   * @throws IOException when the folder cannot be written
   */
  public static Recording run(Request request, RecordOrder order, Progress progress)
      throws IOException, OrderRefused {
    try (Repositories repositories = new Repositories(request.content())) {
      progress.at("reading content", 0, 1);
      ContentRoot root = ContentRoot.read(request.content(), repositories.ofContent().workTree());
      refuse(root.files().problems());
      return new RecordAudit(repositories, request, order, root).record(progress);
    }
  }

  private Recording record(Progress progress) throws IOException, OrderRefused {
    Project living = RecordChoice.project(load(content), order);
    String id = RecordChoice.id(living, order);
    AuditDraft draft = new AuditDraft(place(living, id), content);
    Recording.Statement statement = statement(draft, living);
    draft.freeze(content);
    RecordFacts facts = new RecordFacts(repositories, order, draft);
    progress.at("reading artifacts", 0, 1);
    Parsed<Measured> measured = facts.measured(living);
    TreeState tree = facts.tree(living, living.id() + "/audits");
    progress.at("assessing", 0, 1);
    Project loaded = named(load(draft.in(content)).projects(), living.id());
    Project project = AuditOrder.of(pinned(loaded, id, facts), repositories);
    List<Audit> audits = assess(project, id, measured.value());
    Audit audit = audits.get(audits.size() - 1);
    GitFacts git = facts.git(label, audits, project, tree);
    List<SourceFile> unsealed = AuditFolder.unsealed(draft.authored(), audit, git);
    Optional<Seal> seal = seal(living, unsealed, audit, git);
    progress.at("writing", 0, 1);
    Path folder = request.content().resolve(living.id()).resolve("audits").resolve(id);
    long bytes = write(folder, draft, unsealed, seal);
    return new Recording(folder, audit, git, seal, statement, bytes, measured.problems());
  }

  private String place(Project project, String id) {
    return (label.isEmpty() ? "" : label + "/") + project.id() + "/audits/" + id + "/";
  }

  private Portfolio load(List<SourceFile> files) throws OrderRefused {
    Parsed<Portfolio> loaded = ContentLoader.load(label, files);
    refuse(loaded.problems());
    return loaded.value();
  }

  private static void refuse(List<Problem> problems) throws OrderRefused {
    if (problems.stream().anyMatch(Problem::isError)) {
      throw new OrderRefused(
          OrderRefused.Reason.CONTENT, "the content is invalid; nothing was written", problems);
    }
  }

  private Recording.Statement statement(AuditDraft draft, Project living) {
    if (draft.has("audit.yml")) {
      return Recording.Statement.AUTHORED;
    }
    StatementSkeleton skeleton =
        new StatementSkeleton(
            order.date(),
            order.auditor(),
            repositories.historyOf(living).head(),
            living.plan().stream().map(Phase::id).toList());
    draft.put("audit.yml", SourceFile.of("audit.yml", skeleton.write()));
    return Recording.Statement.SKELETON;
  }

  /** A statement that names no commit is about what is checked out. */
  private static Project pinned(Project project, String id, RecordFacts facts) {
    return project.with(
        project.audits().stream()
            .map(source -> source.id().equals(id) ? facts.pinned(project, source) : source)
            .toList());
  }

  private static Project named(List<Project> projects, String id) {
    return projects.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  private List<Audit> assess(Project project, String id, Measured measured) {
    LocalDate day =
        project.audits().stream()
            .filter(source -> source.id().equals(id))
            .flatMap(source -> source.statement().date().stream())
            .findFirst()
            .orElse(order.date());
    ProjectEvaluation evaluation =
        new ProjectEvaluation(repositories, day.atStartOfDay(ZoneOffset.UTC).toInstant());
    evaluation.give(id, measured);
    return evaluation.until(project, id);
  }

  private Optional<Seal> seal(
      Project living, List<SourceFile> unsealed, Audit audit, GitFacts git) {
    if (order.has(Choice.DRAFT)) {
      return Optional.empty();
    }
    AuditFolder.Before before =
        new AuditFolder.Before(request.toolVersion(), SealChain.end(living.audits()));
    return Optional.of(AuditFolder.seal(unsealed, audit, git, before));
  }

  private static long write(
      Path folder, AuditDraft draft, List<SourceFile> unsealed, Optional<Seal> seal)
      throws IOException {
    List<SourceFile> files =
        Stream.concat(unsealed.stream(), seal.map(AuditFolder::file).stream()).toList();
    if (draft.isNew()) {
      RecordFolder.create(folder, files);
    } else {
      RecordFolder.complete(folder, files);
    }
    return files.stream().mapToLong(SourceFile::size).sum();
  }
}
