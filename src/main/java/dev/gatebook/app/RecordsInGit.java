package dev.gatebook.app;

import dev.gatebook.git.GitRepository;
import dev.gatebook.git.Past;
import dev.gatebook.model.Commit;
import dev.gatebook.model.RecordTrail;
import dev.gatebook.model.RecordTrails;
import dev.gatebook.model.SourceFile;
import dev.gatebook.record.AuditRecord;
import dev.gatebook.record.SealYaml;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the repository that holds the content knows of the records in it. */
final class RecordsInGit {
  private final Past past;
  private final ContentPlace place;
  private final RecordTrails trails;

  private RecordsInGit(Past past, ContentPlace place, RecordTrails trails) {
    this.past = past;
    this.place = place;
    this.trails = trails;
  }

  /** Looks through the history once. */
  static RecordsInGit of(GitRepository repository, ContentPlace place) {
    Past past = repository.past();
    String folder = place.inside().replaceFirst("/$", "");
    return new RecordsInGit(past, place, past.records(folder));
  }

  /** What the history tells of the records of a project. */
  void report(ReportDraft draft) {
    String folder = place.inside() + draft.project() + "/audits/";
    List<RecordTrail> own =
        trails.trails().stream()
            .filter(trail -> trail.folder().startsWith(folder))
            .filter(trail -> trail.folder().indexOf('/', folder.length()) < 0)
            .toList();
    own.forEach(trail -> new TrailReport(this, draft, trail).report());
    unknown(draft, own);
  }

  private void unknown(ReportDraft draft, List<RecordTrail> own) {
    if (draft.sealed().isEmpty() && own.isEmpty()) {
      return;
    }
    if (!trails.because().isEmpty()) {
      draft.leave("changes of the records after their sealing", trails.because());
    }
    if (trails.trails().isEmpty() && !trails.because().isEmpty()) {
      return;
    }
    String fresh =
        draft.sealed().stream()
            .filter(record -> trail(record).isEmpty())
            .map(AuditRecord::audit)
            .collect(Collectors.joining(", "));
    if (!fresh.isEmpty()) {
      draft.leave("the history of " + fresh, "no commit has its seal; commit it");
    }
  }

  /** The projects whose records the history knows, by name. */
  List<String> projects() {
    return trails.trails().stream()
        .map(trail -> trail.folder().substring(place.inside().length()).split("/", 4))
        .filter(parts -> parts.length == 3 && parts[1].equals("audits"))
        .map(parts -> parts[0])
        .distinct()
        .sorted()
        .toList();
  }

  /** What became of a record. */
  Optional<RecordTrail> trail(AuditRecord record) {
    String folder = place.inRepository(record.path());
    return trails.of(folder.substring(0, folder.length() - 1));
  }

  /** The bytes of a file of a record as they were at a commit, when they can be read. */
  Optional<byte[]> bytes(Commit commit, String folder, String file) {
    String path = folder + "/" + file;
    return past.files(commit, folder, "", path::equals).value().stream()
        .findFirst()
        .map(SourceFile::bytes);
  }

  /** The digest of the seal in a folder of the repository at a commit. */
  Optional<String> sealAt(Commit commit, String folder) {
    return bytes(commit, folder, SealYaml.NAME).map(SealYaml::digest);
  }

  ContentPlace place() {
    return place;
  }

  Past past() {
    return past;
  }
}
