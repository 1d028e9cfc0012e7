package dev.gatebook.app;

import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Project;
import dev.gatebook.record.RecordedAudit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads sealed audits. None of them depends on another, so that several are read at once. */
final class SealedAudits {
  private final Map<String, List<AuditSource>> beside = new HashMap<>();
  private final IdentityHashMap<AuditSource, Parsed<Optional<Audit>>> ahead =
      new IdentityHashMap<>();

  /** Gives audits of projects that only serve as the one before a sealed audit. */
  void beside(Map<String, List<AuditSource>> audits) {
    beside.putAll(audits);
  }

  /** Reads all of a project ahead; those in git are read when they are asked for. */
  void readAhead(Project project) {
    List<AuditSource> chain = chain(project);
    List<AuditSource> sealed =
        project.audits().stream().filter(one -> one.sealed() && one.tag().isEmpty()).toList();
    List<Parsed<Optional<Audit>>> read =
        sealed.parallelStream().map(one -> RecordedAudit.read(project.id(), one, chain)).toList();
    for (int at = 0; at < sealed.size(); at++) {
      ahead.put(sealed.get(at), read.get(at));
    }
  }

  /** The audit as it was sealed; empty when its record cannot be read. */
  Parsed<Optional<Audit>> of(Project project, AuditSource source) {
    return Optional.ofNullable(ahead.remove(source))
        .orElseGet(() -> RecordedAudit.read(project.id(), source, chain(project)));
  }

  private List<AuditSource> chain(Project project) {
    List<AuditSource> chain = new ArrayList<>(project.audits());
    chain.addAll(beside.getOrDefault(project.id(), List.of()));
    return chain;
  }
}
