package dev.gatebook.app;

import dev.gatebook.model.History;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Seal;
import dev.gatebook.model.SourceRef;
import dev.gatebook.record.AuditRecord;
import dev.gatebook.record.SealYaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says which audited commits are no longer there. In a shallow clone an absent commit may well
 * exist.
 *
 * @param history of the audited repository
 */
record CommitReport(History history) {

  void report(ReportDraft draft) {
    List<AuditRecord> absent = new ArrayList<>();
    for (AuditRecord record : draft.sealed()) {
      Optional<String> commit = record.seal().flatMap(Seal::commit);
      if (commit.isPresent() && history.resolve(commit.get()).isEmpty()) {
        absent.add(record);
      }
    }
    if (absent.isEmpty()) {
      return;
    }
    if (history.state().kind() != History.State.Kind.COMPLETE) {
      draft.leave("the audited commits of " + TrailReport.names(absent), history.state().because());
      return;
    }
    absent.forEach(record -> draft.add(gone(record)));
  }

  private static Problem gone(AuditRecord record) {
    String commit = record.seal().flatMap(Seal::commit).orElse("");
    return Problem.warning(
        "GB409",
        "the audited commit "
            + commit.substring(0, Math.min(7, commit.length()))
            + " of "
            + record.audit()
            + " is not in the repository",
        SourceRef.of(record.path() + SealYaml.NAME),
        "the history was rewritten, or the commit was never pushed; fetch it, or keep it with a tag");
  }
}
