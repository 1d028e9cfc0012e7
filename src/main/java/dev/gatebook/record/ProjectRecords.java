package dev.gatebook.record;

import dev.gatebook.model.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every record of a project, held against its seal and against the others. Nothing but bytes is
 * looked at, so that a file that was made unreadable is found like any other.
 *
 * @param project id of the project
 * @param records by id
 */
public record ProjectRecords(String project, List<AuditRecord> records) {
  private static final String AUDITS = "audits/";

  public ProjectRecords {
    records = List.copyOf(records);
  }

  /**
   * The records among the files of a content folder, by project. A project is a folder with a
   * folder {@code audits}.
   *
   * @param label path of the content folder, which the path of every file starts with
   */
  public static List<ProjectRecords> in(String label, List<SourceFile> files) {
    String root = label.isEmpty() || label.endsWith("/") ? label : label + "/";
    SortedMap<String, SortedMap<String, List<SourceFile>>> projects = new TreeMap<>();
    for (SourceFile file : files) {
      String[] parts = parts(root, file.path());
      if (parts.length == 4 && (parts[1] + "/").equals(AUDITS)) {
        projects
            .computeIfAbsent(parts[0], id -> new TreeMap<>())
            .computeIfAbsent(parts[2], id -> new ArrayList<>())
            .add(file);
      }
    }
    return projects.entrySet().stream()
        .map(project -> of(root, project.getKey(), project.getValue()))
        .toList();
  }

  private static String[] parts(String root, String path) {
    return path.startsWith(root) ? path.substring(root.length()).split("/", 4) : new String[0];
  }

  private static ProjectRecords of(
      String root, String project, SortedMap<String, List<SourceFile>> audits) {
    String path = root + project + "/" + AUDITS;
    SortedMap<String, SealedFolder> folders = new TreeMap<>();
    audits.forEach((id, files) -> folders.put(id, SealedFolder.at(path + id + "/", files)));
    RecordChain chain = RecordChain.of(project, folders);
    return new ProjectRecords(
        project, folders.keySet().parallelStream().map(id -> chain.record(path, id)).toList());
  }

  /**
   * The same records in that order; those that are not named follow by id.
   *
   * @param audits ids of audits
   */
  public ProjectRecords inOrder(List<String> audits) {
    Map<String, Integer> places = new HashMap<>();
    audits.forEach(id -> places.putIfAbsent(id, places.size()));
    Comparator<AuditRecord> order =
        Comparator.comparing(record -> places.getOrDefault(record.audit(), places.size()));
    return new ProjectRecords(project, records.stream().sorted(order).toList());
  }

  /** The record of an audit. */
  public Optional<AuditRecord> of(String audit) {
    return records.stream().filter(record -> record.audit().equals(audit)).findFirst();
  }

  /** How many records stand like that. */
  public long count(AuditRecord.State state) {
    return records.stream().filter(record -> record.state() == state).count();
  }
}
