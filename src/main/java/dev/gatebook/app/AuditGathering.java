package dev.gatebook.app;

import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The projects with all their audits in order, those of tags among them.
 *
 * @param beside by project, audits that are only there to be the one before a sealed audit
 */
record AuditGathering(
    List<Project> projects, Map<String, List<AuditSource>> beside, List<Problem> problems) {

  /** Adds the audits of tags and puts all in order. */
  static AuditGathering of(List<Project> content, Repositories repositories) {
    List<Project> projects = new ArrayList<>();
    Map<String, List<AuditSource>> beside = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Project project : content) {
      TagAudits.Found tagged = TagAudits.of(project, repositories);
      problems.addAll(tagged.problems());
      beside.put(project.id(), tagged.beside());
      projects.add(AuditOrder.of(with(project, tagged.audits()), repositories));
    }
    return new AuditGathering(projects, beside, problems);
  }

  private static Project with(Project project, List<AuditSource> tagged) {
    return project.with(Stream.concat(project.audits().stream(), tagged.stream()).toList());
  }
}
