package dev.gatebook.app;

import dev.gatebook.model.Breach;
import dev.gatebook.model.RecordTrail;
import dev.gatebook.model.Seal;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import dev.gatebook.record.AuditRecord;
import dev.gatebook.record.BreachProblem;
import dev.gatebook.record.FirstDifference;
import dev.gatebook.record.SealedFolder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says what does not agree with the seals, with the line where git still has the bytes that were
 * sealed.
 *
 * @param files the content files, by path
 */
record SealReport(RecordsInGit git, Map<String, SourceFile> files) {

  void report(ReportDraft draft) {
    for (AuditRecord record : draft.records().records()) {
      for (Breach breach : record.breaches()) {
        draft.add(
            place(record, breach)
                .map(at -> BreachProblem.of(record.audit(), breach, at))
                .orElseGet(() -> BreachProblem.of(record.path(), record.audit(), breach)));
      }
    }
  }

  private Optional<SourceRef> place(AuditRecord record, Breach breach) {
    boolean hasBytes = breach instanceof Breach.Changed || breach instanceof Breach.Altered;
    Optional<RecordTrail> trail = hasBytes ? git.trail(record) : Optional.empty();
    Optional<byte[]> before = trail.flatMap(t -> git.bytes(t.sealed(), t.folder(), breach.path()));
    Optional<SourceFile> now = Optional.ofNullable(files.get(record.path() + breach.path()));
    if (before.isEmpty() || now.isEmpty() || !isSealed(breach, before.get())) {
      return Optional.empty();
    }
    return Optional.of(FirstDifference.at(now.get().path(), before.get(), now.get().bytes()));
  }

  /** Whether the bytes of the history are those that the seal means. */
  private static boolean isSealed(Breach breach, byte[] before) {
    if (!(breach instanceof Breach.Changed changed)) {
      return true;
    }
    SourceFile file = SourceFile.of(changed.path(), before);
    List<Seal.Entry> entries = new SealedFolder(List.of(file)).entries();
    return entries.contains(changed.sealed());
  }
}
