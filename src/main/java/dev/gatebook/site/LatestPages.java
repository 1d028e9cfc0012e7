package dev.gatebook.site;

import java.util.List;

/** Makes the pages that lead on to the newest audit. */
final class LatestPages {
  private LatestPages() {}

  /** The page of one project; nothing when it has no audit. */
  static List<Page> pages(Edition edition, ProjectAudits project) {
    return project
        .latest()
        .map(
            audit -> {
              Links links = Links.from(edition.routes().latest(project.project().id()));
              Link target = links.link("Audit " + audit.id(), edition.routes().audit(audit));
              String title = "Latest audit of " + project.project().name().plain();
              Heading heading =
                  new Heading(title, "Leads to the audit " + audit.id() + ".", "Latest");
              return Page.unlisted(
                  links.here(),
                  () ->
                      new LatestPage(
                          edition.frames().alias(links, heading, target.href()), title, target));
            })
        .stream()
        .toList();
  }
}
