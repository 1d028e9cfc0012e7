package dev.gatebook.site;

import dev.gatebook.diff.DiffJson;
import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.model.Audit;
import dev.gatebook.model.SiteFile;
import dev.gatebook.record.AuditJson;
import dev.gatebook.record.RecordedAudit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Makes the files that programs read: audits, comparisons and the list of versions. */
final class DataFiles {
  private final Routes routes;
  private final ProjectAudits project;

  DataFiles(Routes routes, ProjectAudits project) {
    this.routes = routes;
    this.project = project;
  }

  List<SiteFile> files() {
    List<SiteFile> files = new ArrayList<>();
    files.add(json(routes.projectFile(project.project().id(), "versions.json"), this::versions));
    project.audits().forEach(a -> files.add(audit(a)));
    project.diffPages().forEach(d -> files.add(json(routes.diffJson(d), () -> DiffJson.of(d))));
    return files;
  }

  /** The versions of the site as version switchers of documentation sites read them. */
  private Json versions() {
    List<Audit> newestFirst = new ArrayList<>(project.audits());
    Collections.reverse(newestFirst);
    return Json.list(newestFirst, this::version);
  }

  private Json version(Audit audit) {
    boolean latest = project.latest().map(Audit::id).filter(audit.id()::equals).isPresent();
    return Json.object()
        .put("version", audit.id())
        .put("title", audit.id())
        .put("aliases", Json.texts(latest ? List.of("latest") : List.of()))
        .put(
            "properties",
            Json.object()
                .put("declared", audit.assessment().declared().key())
                .put("supported", audit.assessment().supported().key())
                .put("published", project.isThinned(audit) ? "short" : "full")
                .put("sealed", audit.source().sealed())
                .put("errata", audit.source().errata().size())
                .putIfPresent("seal", RecordedAudit.digest(audit.source()).map(Json::of))
                .end())
        .end();
  }

  private SiteFile audit(Audit audit) {
    return SiteFile.made(
        routes.auditJson(audit).path(),
        () ->
            JsonBytes.flat(
                project.isThinned(audit) ? AuditJson.brief(audit) : AuditJson.of(audit)));
  }

  private static SiteFile json(Route place, Supplier<Json> value) {
    return SiteFile.made(place.path(), () -> JsonBytes.write(value.get()));
  }
}
