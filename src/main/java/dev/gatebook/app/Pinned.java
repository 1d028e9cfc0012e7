package dev.gatebook.app;

import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Commit;
import dev.gatebook.model.History;
import dev.gatebook.model.Project;
import dev.gatebook.model.Seal;
import dev.gatebook.record.RecordedAudit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds the commits that audits are about. */
final class Pinned {
  private Pinned() {}

  /** The ids of the commits of a project's audits. */
  static Set<String> in(Project project, Repositories repositories) {
    History history = repositories.historyOf(project);
    Set<String> commits = new HashSet<>();
    project.audits().forEach(audit -> of(audit, history).map(Commit::id).ifPresent(commits::add));
    return commits;
  }

  /** The commit of one audit, when it is at hand. */
  static Optional<Commit> of(AuditSource audit, History history) {
    Optional<String> named =
        RecordedAudit.folder(audit)
            .seal()
            .flatMap(Seal::commit)
            .or(() -> audit.statement().commit());
    Optional<String> tagged = audit.tag().map(tag -> tag.commit().id());
    return named.or(() -> tagged).flatMap(history::resolve);
  }
}
