package dev.gatebook.app;

import dev.gatebook.app.RecordOrder.Choice;
import dev.gatebook.artifact.Artifacts;
import dev.gatebook.git.GitRepository;
import dev.gatebook.input.ArtifactGlobs;
import dev.gatebook.model.ArtifactGlob;
import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Commit;
import dev.gatebook.model.History;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Project;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.TreeCheck;
import dev.gatebook.model.TreeState;
import dev.gatebook.record.GitFacts;
import dev.gatebook.record.MeasuredJson;
import dev.gatebook.record.PastStatement;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what is measured when an audit is recorded: artifacts, commit, work tree. */
final class RecordFacts {
  private static final String ARTIFACTS = "artifacts/";
  private static final String MEASURED = "measured/";

  private final Repositories repositories;
  private final RecordOrder order;
  private final AuditDraft draft;

  RecordFacts(Repositories repositories, RecordOrder order, AuditDraft draft) {
    this.repositories = repositories;
    this.order = order;
    this.draft = draft;
  }

  /**
   * The facts that a draft was given when it was written, else those of its own artifacts, else
   * those of the repository. Artifacts that are named count before all of these.
   */
  Parsed<Measured> measured(Project living) {
    if (order.artifacts().isEmpty() && draft.has(MEASURED + "facts.json")) {
      return MeasuredJson.read(draft.below(MEASURED));
    }
    List<SourceFile> own = draft.below(ARTIFACTS);
    if (order.artifacts().isEmpty() && !own.isEmpty()) {
      return read(own, List.of());
    }
    Optional<Path> root = repositories.rootOf(living);
    List<ArtifactGlob> globs = globs(living);
    if (root.isEmpty() || globs.isEmpty()) {
      return Parsed.of(Measured.NOTHING);
    }
    Parsed<List<SourceFile>> found = ArtifactGlobs.find(root.get(), globs, "");
    if (order.has(Choice.KEEP_ARTIFACTS)) {
      found.value().forEach(file -> draft.put(ARTIFACTS + file.path(), file));
    }
    return read(found.value(), found.problems());
  }

  private List<ArtifactGlob> globs(Project living) {
    return order.artifacts().isEmpty()
        ? living.terms().artifacts()
        : order.artifacts().stream()
            .map(glob -> new ArtifactGlob(glob, SourceRef.of("--artifacts")))
            .toList();
  }

  private static Parsed<Measured> read(List<SourceFile> files, List<Problem> problems) {
    Measured read = Artifacts.read(files);
    List<Problem> all = new ArrayList<>(problems);
    read.artifacts().forEach(artifact -> all.addAll(artifact.problems()));
    return new Parsed<>(read, all);
  }

  /**
   * How the work tree stands to the commit; for a draft with facts, how it stood when they were
   * measured.
   *
   * @param place path of the folder of all audits below the content; they are no audited code
   * @throws OrderRefused when it is not clean and that was not allowed
   */
  TreeState tree(Project living, String place) throws OrderRefused {
    Optional<GitFacts> before = before();
    if (before.isPresent()) {
      return before.get().tree();
    }
    Optional<GitRepository> repository = repositories.ofProject(living);
    if (repository.isEmpty()) {
      return TreeState.none("the audited code is not at hand");
    }
    List<String> own = repositories.inside(repository.get(), place).stream().toList();
    TreeCheck check = repository.get().treeCheck(own);
    if (check.state().isDirty() && !order.has(Choice.ALLOW_DIRTY)) {
      throw new OrderRefused(
          OrderRefused.Reason.REPOSITORY,
          "the work tree is not clean, so that the commit does not say what was audited: "
              + String.join(", ", check.paths().stream().limit(5).toList())
              + (check.paths().size() > 5 ? ", …" : "")
              + "; commit or stash, or give --allow-dirty and the record says so");
    }
    return check.state();
  }

  /**
   * The audit with the commit that is checked out, or that was when its facts were measured, where
   * its statement names none. One that is dated before that commit cannot be about it.
   */
  AuditSource pinned(Project project, AuditSource source) {
    Optional<Commit> commit =
        before().map(GitFacts::commit).orElseGet(() -> repositories.historyOf(project).head());
    LocalDate day = source.statement().date().orElse(order.date());
    return source.about(commit.filter(c -> !PastStatement.dayOf(c).isAfter(day)));
  }

  private Optional<GitFacts> before() {
    if (!order.artifacts().isEmpty() || !draft.has(MEASURED + "facts.json")) {
      return Optional.empty();
    }
    try {
      Optional<SourceFile> file = draft.file(MEASURED + GitFacts.NAME);
      return file.isPresent() ? Optional.of(GitFacts.read(file.get().bytes())) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * What git says of the newest of these audits.
   *
   * @param content how the content folder is called
   */
  GitFacts git(String content, List<Audit> audits, Project project, TreeState tree) {
    Audit audit = audits.get(audits.size() - 1);
    History history = repositories.historyOf(project);
    return new GitFacts(
        content,
        audit.previous(),
        audit.commit(),
        audit.commitNote(),
        history.state(),
        before().isPresent() ? tree : ofCommit(tree, audit, history),
        since(audits, history));
  }

  /** The work tree says nothing of a commit that is not checked out. */
  private static TreeState ofCommit(TreeState tree, Audit audit, History history) {
    Optional<Commit> head = history.head();
    boolean other =
        audit.commit().isPresent()
            && head.isPresent()
            && !head.get().id().equals(audit.commit().get().id());
    return other
        ? TreeState.none(
            "another commit, " + head.get().shortId() + ", was checked out when it was recorded")
        : tree;
  }

  private static History.Span since(List<Audit> audits, History history) {
    return audits.size() < 2
        ? History.Span.NONE
        : ProjectEvaluation.between(
            audits.get(audits.size() - 2).commit(),
            audits.get(audits.size() - 1).commit(),
            history);
  }
}
