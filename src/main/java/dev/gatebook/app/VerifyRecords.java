package dev.gatebook.app;

import dev.gatebook.content.ContentLoader;
import dev.gatebook.git.GitRepository;
import dev.gatebook.git.sign.SignatureCheck.Programs;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.History;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Portfolio;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Project;
import dev.gatebook.model.SourceFile;
import dev.gatebook.record.ProjectRecords;
import dev.gatebook.record.ProjectReport;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Recomputes every seal and holds the records against each other and what others know of them. */
public final class VerifyRecords {
  private final Question question;
  private final Repositories repositories;
  private final ContentPlace place;
  private final Parsed<Portfolio> content;
  private final Progress progress;

  private VerifyRecords(
      Question question, Repositories repositories, ContentPlace place, Loaded loaded) {
    this.question = question;
    this.repositories = repositories;
    this.place = place;
    this.content = loaded.content();
    this.progress = loaded.progress();
  }

  /**
   * What is asked.
   *
   * @param only the projects that are asked for; empty for all
   * @param against folder or address of a published site to compare with
   * @param gpg whether the gpg of the user may check OpenPGP signatures
   */
  public record Question(
      Request request, List<String> only, Optional<String> against, boolean gpg) {
    public Question {
      only = List.copyOf(only);
    }
  }

  private record Loaded(Parsed<Portfolio> content, Progress progress) {}

  /** Verifies the records of a content folder. */
  public static Verification run(Question question, Progress progress) {
    try (Repositories repositories = new Repositories(question.request().content())) {
      progress.at("reading content", 0, 1);
      GitRepository own = repositories.ofContent();
      ContentRoot root = ContentRoot.read(question.request().content(), own.workTree());
      ContentPlace place =
          ContentPlace.of(root.label(), question.request().content(), own.workTree());
      Parsed<List<SourceFile>> files = root.files();
      Loaded loaded = new Loaded(ContentLoader.load(root.label(), files.value()), progress);
      return new VerifyRecords(question, repositories, place, loaded).verify(own, files);
    }
  }

  private Verification verify(GitRepository own, Parsed<List<SourceFile>> files) {
    progress.at("reading the history of the records", 0, 1);
    Programs programs = question.gpg() ? Programs.OF_THE_USER : Programs.NONE;
    RecordReports reports = RecordReports.of(own, place, files.value(), programs);
    List<ProjectRecords> projects =
        reports.withGone(ProjectRecords.in(place.root(), files.value())).stream()
            .filter(p -> question.only().isEmpty() || question.only().contains(p.project()))
            .toList();
    List<ReportDraft> drafts = projects.stream().map(project -> report(reports, project)).toList();
    Publication publication = new Publication(place.root());
    question.against().ifPresent(where -> publication.compare(drafts, where));
    List<ProjectReport> ended = drafts.stream().map(ReportDraft::end).toList();
    return new Verification(ended, files.problems(), publication.failure());
  }

  private ReportDraft report(RecordReports reports, ProjectRecords records) {
    progress.at("verifying " + records.project(), 0, 1);
    Optional<Project> project =
        content.value().projects().stream()
            .filter(p -> p.id().equals(records.project()))
            .findFirst()
            .map(found -> AuditOrder.of(found, repositories));
    History history =
        project
            .map(repositories::historyOf)
            .orElseGet(() -> History.absent("the project cannot be read"));
    List<String> order =
        project.stream().flatMap(p -> p.audits().stream()).map(AuditSource::id).toList();
    ReportDraft draft = reports.draft(records.inOrder(order), history);
    if (draft.sealed().isEmpty()) {
      return draft;
    }
    long errors = content.problems().stream().filter(Problem::isError).count();
    if (project.isEmpty() || errors > 0) {
      draft.leave(
          "today's evidence and rules", "the content is not valid; 'gatebook check' says where");
    } else {
      later(draft, project.get(), history);
    }
    return draft;
  }

  private void later(ReportDraft draft, Project project, History history) {
    Instant asOf = Evaluate.now(question.request(), content.value(), repositories.ofContent());
    ProjectEvaluation evaluation = new ProjectEvaluation(repositories, asOf);
    LaterReport later = new LaterReport(evaluation, project, history, evaluation.audits(project));
    later.rules(draft, "");
    later.evidence(draft, Integer.MAX_VALUE);
  }
}
