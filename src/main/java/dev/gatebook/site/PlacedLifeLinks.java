package dev.gatebook.site;

import dev.gatebook.diff.life.Life;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Issue;
import dev.gatebook.site.life.LifeLinks;
import dev.gatebook.site.part.Anchors;
import dev.gatebook.site.row.AuditContext;
import java.util.List;
import java.util.Optional;

/**
 * The links of a page of a life.
 *
 * @param noun {@code issue} or {@code condition}
 */
record PlacedLifeLinks(Edition edition, ProjectAudits project, Links links, String noun)
    implements LifeLinks {

  @Override
  public String audit(String id) {
    return found(id).map(audit -> links.to(edition.routes().audit(audit))).orElse("");
  }

  @Override
  public String row(String audit, String id) {
    return found(audit)
        .filter(one -> !project.isThinned(one))
        .map(one -> audit(audit) + "#" + anchor(one, id))
        .orElseGet(() -> audit(audit));
  }

  @Override
  public String life(Life<?> life) {
    return links.to(edition.routes().life(project.project().id(), noun, life));
  }

  @Override
  public String task(String audit, String id) {
    return found(audit)
        .filter(one -> !project.isThinned(one))
        .map(one -> context(one).task(id))
        .orElse("");
  }

  @Override
  public String changes(String audit) {
    return found(audit)
        .flatMap(project::diffPageTo)
        .map(diff -> links.to(edition.routes().diff(diff)))
        .orElse("");
  }

  /** The id of its row on the page of the audit. */
  private String anchor(Audit audit, String id) {
    Anchors anchors = new Anchors();
    List<String> ids =
        noun.equals("issue")
            ? audit.statement().issues().stream().map(Issue::id).toList()
            : audit.assessment().conditions().stream().map(c -> c.condition().id()).toList();
    ids.forEach(one -> anchors.of(noun, "", one));
    return anchors.find(noun, id);
  }

  private Optional<Audit> found(String id) {
    return project.audit(id);
  }

  private AuditContext context(Audit audit) {
    return AuditContext.of(
        project.project().name(),
        project.project().sample(),
        audit,
        Optional.empty(),
        new PlacedLinks(edition, project, audit, links));
  }
}
