package dev.gatebook.site;

import dev.gatebook.model.Audit;
import dev.gatebook.site.part.Empty;
import dev.gatebook.site.part.Section;
import java.util.Optional;

/**
 * What became of the content that the newest audit cites, for the page of what does not agree: what
 * is out of date, with the commits that touched it.
 */
final class StaleSection {
  private static final String TITLE = "Grown stale since";

  private final Routes routes;
  private final Links links;
  private final ProjectAudits project;

  StaleSection(Routes routes, Links links, ProjectAudits project) {
    this.routes = routes;
    this.links = links;
    this.project = project;
  }

  Section section(Audit audit) {
    Section fresh = new FreshSection(routes, links, project).section();
    Optional<FreshTable> table =
        project
            .drift()
            .map(drift -> new FreshRows(routes, links, audit).stale(drift))
            .filter(one -> !one.rows().isEmpty());
    return table
        .map(one -> Section.of("fresh", TITLE, one.shown()).counted(one.foot()).noted(fresh.note()))
        .orElseGet(() -> Section.of("fresh", TITLE, nothing(fresh.note())))
        .remarked(fresh.aside());
  }

  private Empty nothing(String why) {
    return new Empty(
        project.drift().isPresent() ? "Nothing is stale" : "Not looked up", why, "", "");
  }
}
