package dev.gatebook.cli;

import dev.gatebook.content.CodePage;
import dev.gatebook.json.Json;
import dev.gatebook.model.SourceRef;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A SARIF log. Source: OASIS, Static Analysis Results Interchange Format 2.1.0.
 *
 * @param site where the site is published, with a slash at its end: its pages of rules are linked
 */
record Sarif(String version, Optional<String> site) {

  /** The log of one run. */
  Json.Obj of(List<Notice> notices) {
    List<String> codes = notices.stream().map(Notice::code).distinct().sorted().toList();
    Json.Obj driver =
        Json.object()
            .put("name", "Gatebook")
            .put("version", version)
            .put("rules", Json.list(codes, this::rule))
            .putUnlessEmpty("informationUri", site.orElse(""))
            .end();
    Json.Obj run =
        Json.object()
            .put("tool", Json.object().put("driver", driver).end())
            .put("columnKind", "utf16CodeUnits")
            .put("results", Json.list(notices, Sarif::result))
            .end();
    return Json.object()
        .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
        .put("version", "2.1.0")
        .put("runs", Json.list(List.of(run), r -> r))
        .end();
  }

  private Json rule(String code) {
    String title = CodePage.find(code).map(CodePage::title).orElse(code);
    return Json.object()
        .put("id", code)
        .put("shortDescription", message(title.isEmpty() ? code : title))
        .putUnlessEmpty("helpUri", site.map(url -> url + "rules/" + code + "/").orElse(""))
        .end();
  }

  private static Json result(Notice notice) {
    return Json.object()
        .put("ruleId", notice.code())
        .put("level", notice.severity().name().toLowerCase(Locale.ROOT))
        .put("message", message(notice.message()))
        .put("locations", Json.list(notice.places(), Sarif::location))
        .end();
  }

  private static Json location(SourceRef at) {
    Json.Fields physical =
        Json.object().put("artifactLocation", Json.object().put("uri", uri(at.path())).end());
    if (at.line() > 0) {
      Json.Fields region = Json.object().put("startLine", at.line());
      if (at.column() > 0) {
        region.put("startColumn", at.column());
      }
      physical.put("region", region.end());
    }
    return Json.object().put("physicalLocation", physical.end()).end();
  }

  private static String uri(String path) {
    return path.replace("%", "%25").replace(" ", "%20");
  }

  private static Json message(String text) {
    return Json.object().put("text", text).end();
  }
}
