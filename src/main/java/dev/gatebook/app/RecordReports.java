package dev.gatebook.app;

import dev.gatebook.git.GitRepository;
import dev.gatebook.git.sign.SignatureCheck;
import dev.gatebook.model.History;
import dev.gatebook.model.SourceFile;
import dev.gatebook.record.ProjectRecords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds out everything about the records of a content folder that needs no assessment. */
final class RecordReports {
  private final SealReport seals;
  private final RecordsInGit git;
  private final Optional<TagReport> tags;

  private RecordReports(SealReport seals, RecordsInGit git, Optional<TagReport> tags) {
    this.seals = seals;
    this.git = git;
    this.tags = tags;
  }

  /** Everything, tags and their signatures included. */
  static RecordReports of(
      GitRepository own,
      ContentPlace place,
      List<SourceFile> files,
      SignatureCheck.Programs programs) {
    RecordReports plain = withoutTags(own, place, files);
    TagReport tags = new TagReport(plain.git, own.history(), programs);
    return new RecordReports(plain.seals, plain.git, Optional.of(tags));
  }

  /** Everything but tags. */
  static RecordReports withoutTags(GitRepository own, ContentPlace place, List<SourceFile> files) {
    RecordsInGit git = RecordsInGit.of(own, place);
    Map<String, SourceFile> byPath =
        files.stream()
            .collect(
                Collectors.toMap(SourceFile::path, Function.identity(), (a, b) -> a, TreeMap::new));
    return new RecordReports(new SealReport(git, byPath), git, Optional.empty());
  }

  /** The projects that have records, and those that had some in the history and have none left. */
  List<ProjectRecords> withGone(List<ProjectRecords> projects) {
    List<ProjectRecords> all = new ArrayList<>(projects);
    Set<String> known = projects.stream().map(ProjectRecords::project).collect(Collectors.toSet());
    git.projects().stream()
        .filter(id -> !known.contains(id))
        .forEach(id -> all.add(new ProjectRecords(id, List.of())));
    all.sort(Comparator.comparing(ProjectRecords::project));
    return all;
  }

  /**
   * What is found out about the records of a project.
   *
   * @param audited history of the audited repository
   */
  ReportDraft draft(ProjectRecords records, History audited) {
    ReportDraft draft = new ReportDraft(records);
    seals.report(draft);
    git.report(draft);
    tags.ifPresent(report -> report.report(draft));
    new CommitReport(audited).report(draft);
    return draft;
  }
}
