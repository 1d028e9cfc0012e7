package dev.gatebook.site;

import dev.gatebook.diff.ComparedAudit;
import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.model.Audit;
import dev.gatebook.model.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the file of each audit that the page for comparing loads. It holds only what differs from
 * the file of an earlier audit: of the audit whose place in the project, counted from 0, is its own
 * with the lowest set bit cleared. So a thousand audits take little more room than what changed
 * between them, no audit is more than ten files away from one that is complete, and a new audit
 * changes no older file.
 */
final class CompareFiles {
  private static final int SCHEMA_VERSION = 1;

  private final Routes routes;
  private final Map<Integer, Kept> kept = new HashMap<>();

  CompareFiles(Routes routes) {
    this.routes = routes;
  }

  private record Kept(String audit, Map<String, List<String>> rows) {}

  /** One file for each audit, oldest first. */
  List<SiteFile> files(List<Audit> audits) {
    List<SiteFile> files = new ArrayList<>();
    for (int place = 0; place < audits.size(); place++) {
      files.add(file(place, audits.get(place)));
    }
    return files;
  }

  private SiteFile file(int place, Audit audit) {
    Map<String, List<Json>> sections = ComparedAudit.sections(audit);
    Optional<Kept> base =
        place == 0 ? Optional.empty() : Optional.of(kept.getOrDefault(before(place), none()));
    Json.Fields file =
        Json.object()
            .put("schemaVersion", SCHEMA_VERSION)
            .put("audit", audit.id())
            .putIfPresent("base", base.map(Kept::audit).map(Json::of));
    Map<String, List<String>> rows = new LinkedHashMap<>();
    sections.forEach(
        (name, section) -> {
          List<String> texts = section.stream().map(CompareFiles::text).toList();
          List<String> older =
              base.map(b -> b.rows().getOrDefault(name, List.of())).orElse(List.of());
          rows.put(name, texts);
          if (!texts.equals(older)) {
            file.put(name, new RowPatch(older).to(section, texts));
          }
        });
    keep(place, new Kept(audit.id(), rows));
    return ScriptFile.calling("gatebookCompare", routes.compareData(audit).path(), file.end());
  }

  private static Kept none() {
    return new Kept("", Map.of());
  }

  private static int before(int place) {
    return place & (place - 1);
  }

  /** What a later audit may build on: this one and those that it builds on itself. */
  private void keep(int place, Kept now) {
    kept.put(place, now);
    List<Integer> wanted = new ArrayList<>();
    for (int one = place; one > 0; one = before(one)) {
      wanted.add(one);
    }
    wanted.add(0);
    kept.keySet().retainAll(wanted);
  }

  private static String text(Json row) {
    return new String(JsonBytes.line(row), StandardCharsets.UTF_8);
  }
}
