package dev.gatebook.app;

import dev.gatebook.content.AuditSequence;
import dev.gatebook.git.GitRepository;
import dev.gatebook.model.Ancestry;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Project;
import dev.gatebook.model.Seal;
import dev.gatebook.record.RecordedAudit;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the audits of a project in order: sealed ones as their seals are chained, so that git is not
 * needed for it; others by the ancestry of their commits; what neither decides by day, then by id.
 * An audit without a day has that of its commit.
 */
final class AuditOrder {
  private final Map<String, Seal> seals = new HashMap<>();
  private final Map<String, Commit> commits = new HashMap<>();
  private final List<AuditSource> audits;

  private AuditOrder(List<AuditSource> audits) {
    this.audits = audits;
  }

  /** The project with its audits in order. */
  static Project of(Project project, Repositories repositories) {
    AuditOrder order = new AuditOrder(project.audits());
    Optional<GitRepository> git = repositories.ofProject(project);
    for (AuditSource audit : project.audits()) {
      Optional<Seal> seal = RecordedAudit.folder(audit).seal();
      seal.ifPresent(found -> order.seals.put(audit.id(), found));
      git.flatMap(at -> Pinned.of(audit, at.history()))
          .ifPresent(commit -> order.commits.put(audit.id(), commit));
    }
    return project.with(order.sorted(git));
  }

  private List<AuditSource> sorted(Optional<GitRepository> git) {
    Ancestry byId = new Ancestry(before(ancestry(git)), "");
    return byId.order(audits, audit -> Optional.of(audit.id()), AuditSequence.by(this::day));
  }

  /** Only asked for when there is an audit that no seal puts in its place. */
  private Ancestry ancestry(Optional<GitRepository> git) {
    return git.filter(at -> seals.size() < audits.size() && commits.size() > 1)
        .map(at -> at.past().ancestry(commits.values()))
        .orElseGet(() -> Ancestry.unknown(""));
  }

  private Map<String, Set<String>> before(Ancestry ancestry) {
    Map<String, List<String>> auditsOf = new HashMap<>();
    commits.forEach(
        (id, commit) -> auditsOf.computeIfAbsent(commit.id(), key -> new ArrayList<>()).add(id));
    Map<String, Set<String>> before = new HashMap<>();
    for (AuditSource audit : audits) {
      Set<String> earlier = new HashSet<>();
      seal(audit.id()).flatMap(Seal::previous).map(Seal.Link::audit).ifPresent(earlier::add);
      commit(audit.id())
          .map(commit -> ancestry.before().getOrDefault(commit.id(), Set.of()))
          .orElse(Set.of())
          .forEach(commit -> auditsOf.getOrDefault(commit, List.of()).forEach(earlier::add));
      earlier.removeIf(id -> isChained(audit.id(), id));
      before.put(audit.id(), earlier);
    }
    return before;
  }

  /** Whether both are sealed and the chain says nothing of this pair. */
  private boolean isChained(String audit, String earlier) {
    return seals.containsKey(audit)
        && seals.containsKey(earlier)
        && seal(audit)
            .flatMap(Seal::previous)
            .filter(link -> link.audit().equals(earlier))
            .isEmpty();
  }

  private Optional<Seal> seal(String audit) {
    return Optional.ofNullable(seals.get(audit));
  }

  private Optional<Commit> commit(String audit) {
    return Optional.ofNullable(commits.get(audit));
  }

  private Optional<LocalDate> day(AuditSource audit) {
    return audit
        .statement()
        .date()
        .or(() -> commit(audit.id()).map(c -> LocalDate.ofInstant(c.time(), ZoneOffset.UTC)));
  }
}
