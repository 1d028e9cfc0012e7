package dev.gatebook.site;

import dev.gatebook.diff.ComparedAudit;
import dev.gatebook.diff.TestPast;
import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.model.Audit;
import dev.gatebook.model.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes the file of each audit that the page for comparing loads. It holds only what differs from
 * the file of an earlier audit: of the audit whose place in the project, counted from 0, is its own
 * with the lowest set bit cleared. So a thousand audits take little more room than what changed
 * between them, no audit is more than ten files away from one that is complete, and a new audit
 * changes no older file.
 */
final class CompareFiles {
  private static final int SCHEMA_VERSION = 2;
  private static final String NAMES = "names";
  private static final String TIMES = "millis";

  private final Routes routes;
  private final List<Audit> audits;
  private final List<TestPast> pasts = new ArrayList<>();

  /** The files of these audits of a project, oldest first. */
  CompareFiles(Routes routes, List<Audit> audits) {
    this.routes = routes;
    this.audits = audits;
  }

  /** One file for each audit; none where there is nothing to compare an audit with. */
  List<SiteFile> files() {
    List<SiteFile> files = new ArrayList<>();
    if (audits.size() < 2) {
      return files;
    }
    for (int at = 0; at < audits.size(); at++) {
      int place = at;
      String path = routes.compareData(audits.get(at)).path();
      files.add(ScriptFile.calling("gatebookCompare", path, () -> file(place)));
    }
    return files;
  }

  private Json file(int place) {
    Audit audit = audits.get(place);
    Json.Fields file = Json.object().put("schemaVersion", SCHEMA_VERSION).put("audit", audit.id());
    Map<String, List<Json>> older = Map.of();
    if (place > 0) {
      Audit base = audits.get(place & (place - 1));
      older = sections(place & (place - 1));
      file.put("base", base.id());
    }
    put(file, older, sections(place));
    return file.end();
  }

  private static void put(
      Json.Fields file, Map<String, List<Json>> older, Map<String, List<Json>> newer) {
    newer.forEach(
        (name, rows) -> {
          if (!name.equals(TIMES)) {
            put(file, name, rows(older, name), rows);
          }
        });
    TimePatch times = new TimePatch(texts(rows(older, NAMES)), rows(older, TIMES));
    file.putUnlessEmpty(TIMES, times.to(texts(rows(newer, NAMES)), rows(newer, TIMES)));
  }

  private static List<Json> rows(Map<String, List<Json>> sections, String name) {
    return sections.getOrDefault(name, List.of());
  }

  private Map<String, List<Json>> sections(int place) {
    return ComparedAudit.sections(audits.get(place), pasts().get(place));
  }

  /** Which tests failed before each audit; looked up once, by whichever file is made first. */
  private synchronized List<TestPast> pasts() {
    for (int at = pasts.size(); at < audits.size(); at++) {
      pasts.add(at == 0 ? TestPast.NONE : pasts.get(at - 1).and(audits.get(at - 1)));
    }
    return pasts;
  }

  private static void put(Json.Fields file, String name, List<Json> older, List<Json> newer) {
    List<String> before = texts(older);
    List<String> after = texts(newer);
    if (!after.equals(before)) {
      file.put(name, new RowPatch(before).to(newer, after));
    }
  }

  private static List<String> texts(List<Json> rows) {
    return rows.stream()
        .map(row -> new String(JsonBytes.line(row), StandardCharsets.UTF_8))
        .toList();
  }
}
