package dev.gatebook.app;

import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Project;
import dev.gatebook.model.Prose;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Assesses a state that nobody has audited: a plan at a commit, with what was last stated held
 * against it.
 *
 * @param shelf the audits before it
 * @param id what the state is called
 * @param held what is stated about it
 */
record StateAudit(AuditShelf shelf, String id, HeldStatement held) {

  /** The audit that the state makes, with these artifacts; with none, those of the work tree. */
  Audit of(List<SourceFile> artifacts) {
    Project project = shelf.project();
    Optional<Audit> before = shelf.fromEnd(0);
    Statement statement =
        before.map(Audit::statement).map(held::of).orElseGet(() -> held.empty(path(project)));
    AuditSource source =
        new AuditSource(
            id,
            statement,
            before.map(audit -> audit.source().narrative()).orElse(Prose.EMPTY),
            project.plan(),
            false,
            false,
            artifacts,
            List.of());
    List<AuditSource> audits = new ArrayList<>(project.audits());
    audits.add(source);
    return shelf.evaluation().assessed(project.with(audits), source, before, shelf.history());
  }

  private static String path(Project project) {
    return project.at().path().replaceFirst("project\\.yml$", "audits/draft/audit.yml");
  }
}
