package dev.gatebook.site;

import dev.gatebook.diff.life.Retraction;
import dev.gatebook.diff.life.Retractions;
import dev.gatebook.json.Json;
import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditDrift;
import dev.gatebook.model.Commit;
import dev.gatebook.model.SiteFile;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one file of a project that its frozen pages load when they are looked at: which audits there
 * are by now, and which of their evidence went stale since. It is a script that sets {@code
 * gatebookLater}, because a page on a disk may load a script of its own site and nothing else.
 */
final class LaterFile {
  /** Its name in the folder of the project. */
  static final String NAME = "later.js";

  private static final int LONGEST = 60;

  private final Edition edition;
  private final ProjectAudits project;

  LaterFile(Edition edition, ProjectAudits project) {
    this.edition = edition;
    this.project = project;
  }

  SiteFile file() {
    String path = edition.routes().projectFile(project.project().id(), NAME).path();
    return ScriptFile.setting("gatebookLater", path, this::later);
  }

  private Json later() {
    List<String> ids = new ArrayList<>(project.audits().stream().map(Audit::id).toList());
    Collections.reverse(ids);
    Json.Fields stale = Json.object();
    project.drifts().forEach(d -> rows(d).ifPresent(rows -> stale.put(d.audit(), rows)));
    return Json.object()
        .put("asOf", Words.minute(edition.input().asOf()))
        .put("audits", Json.texts(ids))
        .put("compared", Json.texts(compared()))
        .put("stale", stale.end())
        .put("claims", claims(ids))
        .end();
  }

  /** The audits from which a comparison leads to the newest one. */
  private List<String> compared() {
    return project.audits().stream()
        .filter(audit -> project.diffPageToLatest(audit).isPresent())
        .map(Audit::id)
        .toList();
  }

  /** Claims that did not last, by the audit that made them and the id of their row. */
  private Json claims(List<String> audits) {
    Retractions all = edition.lives().of(project.project().id()).claims();
    Json.Fields claims = Json.object();
    for (String audit : audits) {
      List<Retraction> own = all.of(audit);
      if (!own.isEmpty()) {
        claims.put(audit, Json.list(own, one -> claim(audit, one)));
      }
    }
    return claims.end();
  }

  private Json claim(String audit, Retraction one) {
    String row =
        project.audit(audit).map(a -> new ClaimPlaces(project).of(a, one.claim())).orElse("");
    boolean corrected = one.how() == Retraction.How.CORRECTED;
    return Json.object()
        .putUnlessEmpty("row", row)
        .put("text", (corrected ? "Taken back by " : "Refuted by ") + one.by())
        .put("is", brief(one.is()))
        .end();
  }

  private static String brief(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + "\u2026";
  }

  /** Rows of the pages of an audit, by the id of their element, and the day they went stale. */
  private static Optional<Json> rows(AuditDrift drift) {
    Map<String, String> days = new LinkedHashMap<>();
    for (AuditDrift.Cited cited : drift.stale()) {
      days.merge(anchor(cited), day(cited.drift().touchedBy()), LaterFile::first);
    }
    Json.Fields rows = Json.object();
    days.forEach(rows::put);
    return days.isEmpty() ? Optional.empty() : Optional.of(rows.end());
  }

  private static String anchor(AuditDrift.Cited cited) {
    return switch (cited.by()) {
      case CRITERION -> Anchors.task(cited.id());
      case CONDITION -> Anchors.condition(cited.id());
      case ISSUE -> Anchors.issue(cited.id());
    };
  }

  /** The day of the oldest commit that touched it; empty when no commit is known. */
  private static String day(List<Commit> newestFirst) {
    return newestFirst.isEmpty()
        ? ""
        : LocalDate.ofInstant(newestFirst.get(newestFirst.size() - 1).time(), ZoneOffset.UTC)
            .toString();
  }

  private static String first(String day, String other) {
    boolean earlier = day.isEmpty() || (!other.isEmpty() && other.compareTo(day) < 0);
    return earlier ? other : day;
  }
}
