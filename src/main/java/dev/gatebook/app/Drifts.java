package dev.gatebook.app;

import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditDrift;
import dev.gatebook.model.AuditDrift.By;
import dev.gatebook.model.Citation;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Drift;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.History;
import dev.gatebook.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Follows what the audits of a project cite: to the next audit, and from the newest to today. */
record Drifts(History history) {

  /** One answer for each audit, oldest first. */
  List<AuditDrift> of(List<Audit> audits) {
    List<AuditDrift> drifts = new ArrayList<>();
    for (int at = 0; at < audits.size(); at++) {
      Audit audit = audits.get(at);
      drifts.add(
          at + 1 < audits.size()
              ? until(audit, Optional.of(audits.get(at + 1).id()), audits.get(at + 1).commit())
              : until(audit, Optional.empty(), history.head()));
    }
    return drifts;
  }

  private AuditDrift until(Audit audit, Optional<String> next, Optional<Commit> to) {
    if (audit.commit().isEmpty()) {
      return new AuditDrift(audit.id(), next, List.of(), audit.commitNote());
    }
    if (to.isEmpty()) {
      String because = next.isPresent() ? "the next audit has no commit" : noHead();
      return new AuditDrift(audit.id(), next, List.of(), because);
    }
    List<Reliance> reliances = reliances(audit);
    List<Drift> drifts =
        reliances.isEmpty()
            ? List.of()
            : history.drift(
                audit.commit().get(),
                to.get(),
                reliances.stream().map(one -> Citation.of(one.file())).toList());
    List<AuditDrift.Cited> cited = new ArrayList<>();
    for (int at = 0; at < drifts.size(); at++) {
      cited.add(reliances.get(at).with(drifts.get(at)));
    }
    return new AuditDrift(audit.id(), next, cited, "");
  }

  private String noHead() {
    return history.state().because().isEmpty()
        ? "nothing is checked out"
        : history.state().because();
  }

  /** A file that something relies on. */
  private record Reliance(By by, String id, String title, Evidence.File file) {
    AuditDrift.Cited with(Drift drift) {
      return new AuditDrift.Cited(by, id, title, drift);
    }
  }

  private static List<Reliance> reliances(Audit audit) {
    Stream<Reliance> criteria = audit.assessment().everyTask().flatMap(Drifts::ofTask);
    Stream<Reliance> conditions =
        audit.assessment().conditions().stream()
            .flatMap(
                one ->
                    held(one.evidence())
                        .map(
                            file ->
                                reliance(
                                    By.CONDITION,
                                    one.condition().id(),
                                    one.condition().text().plain(),
                                    file)));
    Stream<Reliance> issues =
        audit.statement().issues().stream()
            .flatMap(
                issue ->
                    files(issue.evidence().stream())
                        .map(file -> reliance(By.ISSUE, issue.id(), issue.title().plain(), file)));
    return Stream.of(criteria, conditions, issues).flatMap(all -> all).toList();
  }

  private static Stream<Reliance> ofTask(AssessedTask task) {
    String title = task.task().title().plain();
    return held(task.evidence()).map(file -> reliance(By.CRITERION, task.task().id(), title, file));
  }

  private static Reliance reliance(By by, String id, String title, Evidence.File file) {
    return new Reliance(by, id, title, file);
  }

  /** Only what held can go stale. */
  private static Stream<Evidence.File> held(List<EvidenceVerdict> verdicts) {
    return files(
        verdicts.stream()
            .filter(one -> one.verdict() == Verdict.VERIFIED)
            .map(EvidenceVerdict::evidence));
  }

  private static Stream<Evidence.File> files(Stream<Evidence> evidence) {
    return evidence.filter(Evidence.File.class::isInstance).map(Evidence.File.class::cast);
  }
}
