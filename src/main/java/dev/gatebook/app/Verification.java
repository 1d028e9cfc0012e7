package dev.gatebook.app;

import dev.gatebook.model.Problem;
import dev.gatebook.record.AuditRecord;
import dev.gatebook.record.ProjectRecords;
import java.util.List;

/**
 * What became of the records of the projects that were asked for.
 *
 * @param projects every record, by project and id
 * @param problems what does not agree, by project
 * @param unchecked what was not checked and why
 * @param failure why the published copy could not be read; empty when it could or was not asked for
 */
public record Verification(
    List<ProjectRecords> projects,
    List<Problem> problems,
    List<Unchecked> unchecked,
    String failure) {
  public Verification {
    projects = List.copyOf(projects);
    problems = List.copyOf(problems);
    unchecked = List.copyOf(unchecked);
  }

  /**
   * Something that was not checked.
   *
   * @param what what it is, such as the history of the records
   * @param because why not, and what would help
   */
  public record Unchecked(String what, String because) {}

  /** How many records stand like that. */
  public long count(AuditRecord.State state) {
    return projects.stream().mapToLong(project -> project.count(state)).sum();
  }

  /** How many records there are. */
  public int records() {
    return projects.stream().mapToInt(project -> project.records().size()).sum();
  }

  /** How many records have errata. */
  public long corrected() {
    return projects.stream()
        .flatMap(project -> project.records().stream())
        .filter(record -> !record.errata().isEmpty())
        .count();
  }
}
