package dev.gatebook.site;

import dev.gatebook.model.Audit;
import dev.gatebook.site.row.AuditContext;

/** One page of an audit that is being made: where it is and what it is about. */
record Place(Edition edition, ProjectAudits project, AuditContext context, PlacedLinks links) {

  Audit audit() {
    return context.audit();
  }

  String path() {
    return links.links().here().path();
  }

  Frame frame(String title, String about, String crumb) {
    String name = project.project().name().plain();
    String id = audit().id();
    String of = title.contains(id) ? title : title + " · " + id;
    Heading heading = new Heading(of + " · " + name, name + ", " + about + ".", crumb);
    return edition.frames().audit(links.links(), heading, project, audit());
  }
}
