package dev.gatebook.app;

import dev.gatebook.assess.rules.Dossier;
import dev.gatebook.assess.rules.RuleBook;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Finding;
import dev.gatebook.model.History;
import dev.gatebook.model.Project;
import dev.gatebook.model.Recorded;
import dev.gatebook.model.Seal;
import dev.gatebook.record.ProjectReport;
import dev.gatebook.record.Reevaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists what comes out differently today than it was recorded, and what only later rules find. Both
 * are news and no fault of a record.
 *
 * @param audits every audit of the project, oldest first
 */
record LaterReport(
    ProjectEvaluation evaluation, Project project, History history, List<Audit> audits) {

  /**
   * What today's rules find in the records as they are.
   *
   * @param known version of Gatebook whose records are left out, since its rules were run already;
   *     empty for none
   */
  void rules(ReportDraft draft, String known) {
    for (int at = 0; at < audits.size(); at++) {
      Audit audit = audits.get(at);
      if (isIntact(audit) && !tool(audit).equals(known)) {
        found(audit, before(at))
            .forEach(one -> draft.add(new ProjectReport.FoundLater(audit.id(), one)));
      }
    }
  }

  private List<Finding> found(Audit audit, Optional<Audit> previous) {
    Dossier dossier = new Dossier(audit.source(), previous, audit.measured(), audit.assessment());
    return Reevaluation.foundLater(audit.assessment(), RuleBook.findings(dossier));
  }

  /**
   * Looks the evidence of the records up again.
   *
   * @param newest how many of the newest audits are looked at
   */
  void evidence(ReportDraft draft, int newest) {
    List<String> absent = new ArrayList<>();
    for (int at = Math.max(0, audits.size() - newest); at < audits.size(); at++) {
      Audit audit = audits.get(at);
      if (!isIntact(audit)) {
        continue;
      }
      if (audit.commit().flatMap(commit -> history.resolve(commit.id())).isEmpty()) {
        absent.add(audit.id());
      } else {
        Audit today = evaluation.assessed(project, audit.source(), before(at), history);
        Reevaluation.compare(audit.id(), audit.assessment(), today.assessment())
            .forEach(draft::add);
      }
    }
    if (!absent.isEmpty()) {
      String why = history.state().because();
      draft.leave(
          "today's evidence of " + String.join(", ", absent),
          why.isEmpty() ? "no commit of it is in the repository" : why);
    }
  }

  private static String tool(Audit audit) {
    return audit.recorded().flatMap(Recorded::seal).map(Seal::tool).orElse("");
  }

  private static boolean isIntact(Audit audit) {
    return audit.recorded().filter(recorded -> recorded.isIntact()).isPresent();
  }

  private Optional<Audit> before(int at) {
    return at > 0 ? Optional.of(audits.get(at - 1)) : Optional.empty();
  }
}
