package dev.gatebook.app;

import dev.gatebook.git.GitRepository;
import dev.gatebook.model.Audit;
import dev.gatebook.model.History;
import dev.gatebook.model.SourceFile;
import dev.gatebook.record.ProjectRecords;
import dev.gatebook.site.ProjectAudits;
import java.util.List;

/**
 * Finds out for a site what can be known of the records on every machine: nothing that depends on
 * the keys that a user trusts.
 */
final class SiteRecords {
  // All of the evidence of all records would be looked up again for every build.
  private static final int NEWEST = 1;

  private final Repositories repositories;
  private final Evaluation evaluation;
  private final Request request;
  private final RecordReports reports;
  private final List<ProjectRecords> records;

  private SiteRecords(
      Repositories repositories, Evaluation evaluation, GitRepository own, Request request) {
    this.repositories = repositories;
    this.evaluation = evaluation;
    this.request = request;
    ContentRoot root = evaluation.root();
    ContentPlace place = ContentPlace.of(root.label(), request.content(), own.workTree());
    List<SourceFile> files = root.files().value();
    this.records = ProjectRecords.in(root.label(), files);
    this.reports = RecordReports.withoutTags(own, place, files);
  }

  /** The projects of an evaluation with what is known of their records. */
  static List<ProjectAudits> add(Request request, Evaluation evaluation) {
    if (evaluation.projects().stream().allMatch(project -> project.audits().isEmpty())) {
      return evaluation.projects();
    }
    try (Repositories repositories = new Repositories(request.content())) {
      GitRepository own = repositories.ofContent();
      SiteRecords records = new SiteRecords(repositories, evaluation, own, request);
      return evaluation.projects().stream().map(records::add).toList();
    }
  }

  private ProjectAudits add(ProjectAudits project) {
    String id = project.project().id();
    History history = repositories.historyOf(project.project());
    ReportDraft draft =
        records.stream()
            .filter(one -> one.project().equals(id))
            .findFirst()
            .map(one -> one.inOrder(project.audits().stream().map(Audit::id).toList()))
            .map(one -> reports.draft(one, history))
            .orElseGet(() -> new ReportDraft(new ProjectRecords(id, List.of())));
    LaterReport later =
        new LaterReport(
            new ProjectEvaluation(repositories, evaluation.asOf()),
            project.project(),
            history,
            project.audits());
    later.rules(draft, request.toolVersion());
    later.evidence(draft, NEWEST);
    return project.with(draft.end());
  }
}
