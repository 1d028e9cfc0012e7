package dev.gatebook.app;

import dev.gatebook.model.Problem;
import dev.gatebook.record.AuditRecord;
import dev.gatebook.record.LaterVerdict;
import dev.gatebook.record.ProjectRecords;
import dev.gatebook.record.ProjectReport;
import dev.gatebook.record.TaggedRecord;
import dev.gatebook.record.Unchecked;
import java.util.ArrayList;
import java.util.List;

/** Collects what is found out about the records of a project. */
final class ReportDraft {
  private static final String UNSHALLOW = "run 'git fetch --unshallow'";
  private final ProjectRecords records;
  private final List<Problem> problems = new ArrayList<>();
  private final List<TaggedRecord> tags = new ArrayList<>();
  private final List<LaterVerdict> later = new ArrayList<>();
  private final List<ProjectReport.FoundLater> found = new ArrayList<>();
  private final List<Unchecked> unchecked = new ArrayList<>();

  ReportDraft(ProjectRecords records) {
    this.records = records;
  }

  ProjectRecords records() {
    return records;
  }

  String project() {
    return records.project();
  }

  List<AuditRecord> sealed() {
    return records.records().stream().filter(AuditRecord::isSealed).toList();
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  void add(TaggedRecord tag) {
    tags.add(tag);
  }

  void add(LaterVerdict verdict) {
    later.add(verdict);
  }

  void add(ProjectReport.FoundLater finding) {
    found.add(finding);
  }

  /** Something was not checked; a shallow clone is told with its way out. */
  void leave(String what, String because) {
    boolean shallow = because.contains("shallow") && !because.contains("--unshallow");
    unchecked.add(new Unchecked(what, because + (shallow ? "; " + UNSHALLOW : "")));
  }

  ProjectReport end() {
    return new ProjectReport(records, problems, tags, later, found, unchecked);
  }
}
