package dev.gatebook.app;

import dev.gatebook.model.Problem;
import dev.gatebook.record.AuditRecord;
import dev.gatebook.record.LaterVerdict;
import dev.gatebook.record.ProjectReport;
import dev.gatebook.record.Unchecked;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What became of the records of the projects that were asked for.
 *
 * @param projects every record, by project and id
 * @param fileProblems files that could not be read
 * @param failure why the published copy could not be read; empty when it could or was not asked for
 */
public record Verification(
    List<ProjectReport> projects, List<Problem> fileProblems, String failure) {
  public Verification {
    projects = List.copyOf(projects);
    fileProblems = List.copyOf(fileProblems);
  }

  /** What does not agree, by project, files that could not be read first. */
  public List<Problem> problems() {
    return Stream.concat(fileProblems.stream(), all(ProjectReport::problems)).toList();
  }

  /** What was not checked and why. */
  public List<Unchecked> unchecked() {
    return all(ProjectReport::unchecked).toList();
  }

  /** What comes out differently today. */
  public List<LaterVerdict> later() {
    return all(ProjectReport::later).toList();
  }

  private <T> Stream<T> all(Function<ProjectReport, List<T>> part) {
    return projects.stream().flatMap(project -> part.apply(project).stream());
  }

  /** Every record, by project. */
  public Stream<AuditRecord> records() {
    return all(report -> report.records().records());
  }

  /** How many records stand like that. */
  public long count(AuditRecord.State state) {
    return records().filter(record -> record.state() == state).count();
  }

  /** How many records have errata. */
  public long corrected() {
    return records().filter(record -> !record.errata().isEmpty()).count();
  }
}
