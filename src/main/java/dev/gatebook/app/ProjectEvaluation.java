package dev.gatebook.app;

import dev.gatebook.artifact.Artifacts;
import dev.gatebook.artifact.Origins;
import dev.gatebook.assess.Assessor;
import dev.gatebook.assess.Subject;
import dev.gatebook.input.ArtifactGlobs;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Commit;
import dev.gatebook.model.History;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Project;
import dev.gatebook.model.Recorded;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.Tag;
import dev.gatebook.record.MeasuredJson;
import dev.gatebook.record.RecordedAudit;
import dev.gatebook.site.Head;
import dev.gatebook.site.ProjectAudits;
import dev.gatebook.site.SiteAhead;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks up and assesses the audits of one project after the other. */
final class ProjectEvaluation {
  private final Repositories repositories;
  private final Instant asOf;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Measured> given = new HashMap<>();
  private final Set<String> committed = new HashSet<>();
  private final SealedAudits sealed = new SealedAudits();
  private Optional<SiteAhead> ahead = Optional.empty();

  ProjectEvaluation(Repositories repositories, Instant asOf) {
    this.repositories = repositories;
    this.asOf = asOf;
  }

  /** What was wrong with artifacts so far. */
  List<Problem> problems() {
    return problems;
  }

  /** Gives audits of projects that only serve as the one before a sealed audit. */
  ProjectEvaluation beside(Map<String, List<AuditSource>> audits) {
    sealed.beside(audits);
    return this;
  }

  /** Tells a site what was measured for the newest audits, before they are assessed. */
  ProjectEvaluation telling(SiteAhead site) {
    ahead = Optional.of(site);
    return this;
  }

  /** Says what was measured for an audit, instead of what its folder and its project name. */
  void give(String id, Measured measured) {
    given.put(id, measured);
  }

  /**
   * The same where the artifacts lie in the commit that the audit is about: they were made before
   * it, which then says nothing against them.
   */
  void giveCommitted(String id, Measured measured) {
    give(id, measured);
    committed.add(id);
  }

  /** The audit of that id and those before it, oldest first. */
  List<Audit> until(Project project, String id) {
    History history = repositories.historyOf(project);
    List<Audit> audits = new ArrayList<>();
    for (AuditSource source : project.audits()) {
      Optional<Audit> previous =
          audits.isEmpty() ? Optional.empty() : Optional.of(audits.get(audits.size() - 1));
      audits.add(audit(project, source, previous, history));
      if (source.id().equals(id)) {
        break;
      }
    }
    return audits;
  }

  /** The project with all its audits, oldest first, and the diff of each to the one before. */
  ProjectAudits of(Project project) {
    History history = repositories.historyOf(project);
    List<Audit> audits = audits(project);
    return new ProjectAudits(
            project,
            audits,
            Neighbours.diffs(audits, history),
            head(audits, history),
            new Drifts(history).of(audits))
        .comparing(Neighbours.toLatest(project, audits, history));
  }

  /** The audits alone, oldest first. */
  List<Audit> audits(Project project) {
    History history = repositories.historyOf(project);
    sealed.readAhead(project);
    List<Audit> audits = new ArrayList<>();
    for (AuditSource source : project.audits()) {
      Optional<Audit> previous =
          audits.isEmpty() ? Optional.empty() : Optional.of(audits.get(audits.size() - 1));
      audits.add(audit(project, source, previous, history));
    }
    return audits;
  }

  /** One audit: as it was sealed, or as it can be looked up today. */
  Audit audit(Project project, AuditSource source, Optional<Audit> previous, History history) {
    if (!source.sealed()) {
      return assessed(project, source, previous, history);
    }
    Parsed<Optional<Audit>> recorded = sealed.of(project, source);
    problems.addAll(recorded.problems());
    return recorded
        .value()
        .orElseGet(
            () -> accused(assessed(project, source, previous, history), recorded.problems()));
  }

  /** An audit whose record cannot be read is assessed again, and says so among its findings. */
  private static Audit accused(Audit audit, List<Problem> problems) {
    Assessment assessment =
        RecordedAudit.with(
            audit.assessment(), problems.stream().map(RecordedAudit::finding).toList());
    return new Audit(
        audit.project(),
        audit.source(),
        audit.previous(),
        audit.commit(),
        audit.commitNote(),
        audit.measured(),
        assessment);
  }

  /** The audit as everything that can be looked up shows it today. */
  Audit assessed(Project project, AuditSource source, Optional<Audit> previous, History history) {
    Optional<Commit> commit =
        source
            .statement()
            .commit()
            .or(() -> source.tag().map(tag -> tag.commit().id()))
            .flatMap(history::resolve);
    Measured measured = ofCommit(measure(project, source), source, commit);
    ahead
        .filter(site -> isNewest(project, source))
        .ifPresent(site -> site.measured(project, source, measured));
    Subject subject =
        new Subject(
            source.project().orElse(project),
            source,
            previous,
            commit,
            measured,
            history,
            dayOf(project, source, commit));
    return new Audit(
        project.id(),
        source,
        previous.map(Audit::id),
        commit,
        commitNote(source, commit, history),
        measured,
        Assessor.assess(subject));
  }

  /** Says which artifacts are not of the audited commit. */
  private Measured ofCommit(Measured measured, AuditSource source, Optional<Commit> commit) {
    if (source.tag().isPresent() || committed.contains(source.id())) {
      return measured;
    }
    Measured checked = Origins.checked(measured, commit);
    for (Artifact artifact : checked.stale()) {
      artifact.problems().stream()
          .filter(Origins::isStale)
          .filter(problem -> !problems.contains(problem))
          .forEach(problems::add);
    }
    return checked;
  }

  private Measured measure(Project project, AuditSource source) {
    if (given.containsKey(source.id())) {
      return given.getOrDefault(source.id(), Measured.NOTHING);
    }
    if (!source.measured().isEmpty()) {
      Parsed<Measured> written = MeasuredJson.read(source.measured());
      problems.addAll(written.problems());
      return written.value();
    }
    Measured read = Artifacts.read(artifacts(project, source));
    read.artifacts().forEach(artifact -> problems.addAll(artifact.problems()));
    return read;
  }

  private List<SourceFile> artifacts(Project project, AuditSource source) {
    boolean own = !source.artifacts().isEmpty() || source.sealed() || source.tag().isPresent();
    if (own || !isNewest(project, source)) {
      return source.artifacts();
    }
    Optional<Path> root = repositories.rootOf(project);
    if (project.terms().artifacts().isEmpty() || root.isEmpty()) {
      return List.of();
    }
    Parsed<List<SourceFile>> found =
        ArtifactGlobs.find(root.get(), project.terms().artifacts(), "");
    problems.addAll(found.problems());
    return found.value();
  }

  /**
   * An audit that another one has followed stands as it did on its day. The newest one is what the
   * project relies on now, so that what runs out after its day runs out for it.
   */
  private LocalDate dayOf(Project project, AuditSource source, Optional<Commit> commit) {
    LocalDate today = LocalDate.ofInstant(asOf, ZoneOffset.UTC);
    LocalDate own =
        source
            .statement()
            .date()
            .or(() -> commit.map(c -> LocalDate.ofInstant(c.time(), ZoneOffset.UTC)))
            .orElse(today);
    return isNewest(project, source) && today.isAfter(own) ? today : own;
  }

  private static boolean isNewest(Project project, AuditSource source) {
    return project.audits().get(project.audits().size() - 1).id().equals(source.id());
  }

  private static String commitNote(AuditSource source, Optional<Commit> commit, History history) {
    Optional<String> named = source.statement().commit().or(() -> source.tag().map(Tag::name));
    if (named.isEmpty()) {
      return history.state().kind() == History.State.Kind.ABSENT
          ? "the audit names no commit, and " + history.state().because()
          : "the audit names no commit";
    }
    return commit.isPresent()
        ? ""
        : named.get() + " cannot be looked up: " + unknownCommit(history.state());
  }

  private static String unknownCommit(History.State state) {
    return switch (state.kind()) {
      case COMPLETE -> "the repository has no such commit";
      case SHALLOW, EMPTY, ABSENT -> state.because();
    };
  }

  /** What lay between two audits: as it was recorded, else as the repository says today. */
  static History.Span between(Audit before, Audit audit, History history) {
    return audit
        .recorded()
        .filter(recorded -> audit.previous().filter(before.id()::equals).isPresent())
        .map(Recorded::since)
        .orElseGet(() -> between(before.commit(), audit.commit(), history));
  }

  static History.Span between(Optional<Commit> older, Optional<Commit> newer, History history) {
    if (older.isEmpty() || newer.isEmpty()) {
      return new History.Span(
          List.of(), List.of(), "not both audits name a commit that can be looked up");
    }
    return history.between(older.get(), newer.get());
  }

  private static Head head(List<Audit> audits, History history) {
    Optional<Commit> audited =
        audits.isEmpty() ? Optional.empty() : audits.get(audits.size() - 1).commit();
    Optional<Commit> now = history.head();
    History.Span since =
        audited.isEmpty() || now.isEmpty()
            ? new History.Span(List.of(), List.of(), whyUnknown(audited, history))
            : history.between(audited.get(), now.get());
    return new Head(history.state(), now, since);
  }

  private static String whyUnknown(Optional<Commit> audited, History history) {
    return audited.isEmpty() && history.state().kind() == History.State.Kind.COMPLETE
        ? "the newest audit names no commit that can be looked up"
        : history.state().because();
  }
}
