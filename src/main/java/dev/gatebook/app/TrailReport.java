package dev.gatebook.app;

import dev.gatebook.model.Commit;
import dev.gatebook.model.Problem;
import dev.gatebook.model.RecordTrail;
import dev.gatebook.model.RecordTrail.Change;
import dev.gatebook.model.RecordTrail.Touch;
import dev.gatebook.model.Severity;
import dev.gatebook.model.SourceRef;
import dev.gatebook.record.AuditRecord;
import dev.gatebook.record.SealYaml;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what later commits did to one sealed record: who, when, which commit, what. */
record TrailReport(RecordsInGit git, ReportDraft draft, RecordTrail trail) {
  private static final String CHANGED = "GB407";
  private static final String REMOVED = "GB408";
  private static final int SHOWN = 3;

  void report() {
    Optional<AuditRecord> record = draft.records().of(audit()).filter(AuditRecord::isSealed);
    Optional<String> sealed = git.sealAt(trail.sealed(), trail.folder());
    if (record.isEmpty()) {
      removed(sealed);
      return;
    }
    boolean same = sealed.isPresent() && sealed.equals(record.get().digest());
    boolean restored = same && record.get().state() == AuditRecord.State.INTACT;
    trail.changes().forEach(change -> changed(change, restored));
    if (trail.changes().isEmpty() && sealed.isPresent() && !same) {
      draft.add(
          Problem.error(
              CHANGED,
              "the seal of "
                  + audit()
                  + " is not the one of commit "
                  + of(trail.sealed())
                  + ": it was sealed again in the work tree",
              at(SealYaml.NAME),
              mend()));
    }
  }

  private String audit() {
    return trail.folder().substring(trail.folder().lastIndexOf('/') + 1);
  }

  private SourceRef at(String file) {
    return SourceRef.of(git.place().shown(trail.folder() + "/" + file));
  }

  private void removed(Optional<String> sealed) {
    boolean moved =
        sealed.isPresent()
            && draft.sealed().stream().anyMatch(record -> record.digest().equals(sealed));
    if (moved) {
      return;
    }
    String by =
        trail.presence() == RecordTrail.Presence.REMOVED
            ? trail.last().map(change -> "by commit " + of(change.commit())).orElse("since")
            : "in the work tree";
    draft.add(
        Problem.error(
            REMOVED,
            "the sealed audit "
                + audit()
                + " was removed "
                + by
                + "; commit "
                + of(trail.sealed())
                + " had sealed it",
            at(SealYaml.NAME),
            mend()));
  }

  private void changed(Change change, boolean restored) {
    List<String> files = change.files().stream().limit(SHOWN).map(touch -> words(touch)).toList();
    int more = change.files().size() - files.size();
    draft.add(
        new Problem(
            restored ? Severity.WARNING : Severity.ERROR,
            CHANGED,
            "the sealed audit "
                + audit()
                + " was changed after it was sealed by commit "
                + of(change.commit())
                + ": "
                + String.join(", ", files)
                + (more > 0 ? " and " + more + " more" : "")
                + (restored ? "; it is as it was sealed again" : ""),
            SourceRef.of(git.place().shown(change.files().get(0).path())),
            "",
            1,
            mend()));
  }

  private String words(Touch touch) {
    String file = touch.path().substring(trail.folder().length() + 1);
    return file
        + switch (touch.kind()) {
          case CHANGED -> " changed";
          case REMOVED -> " removed";
          case ADDED -> " added";
          case ADDED_AGAIN -> " added again";
        };
  }

  private String mend() {
    return "see 'git log -p -- "
        + trail.folder()
        + "'; 'git checkout "
        + trail.sealed().shortId()
        + " -- "
        + trail.folder()
        + "' brings it back";
  }

  /** "1a2b3c4 of Ada Lovelace on 2026-03-01". */
  static String of(Commit commit) {
    return commit.shortId()
        + " of "
        + commit.author()
        + " on "
        + LocalDate.ofInstant(commit.time(), ZoneOffset.UTC);
  }

  /** Those of the audits by name, for a sentence. */
  static String names(List<AuditRecord> records) {
    return records.stream().map(AuditRecord::audit).collect(Collectors.joining(", "));
  }
}
