package dev.gatebook.site;

import dev.gatebook.diff.Sentence;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditDrift;
import dev.gatebook.model.AuditDrift.Cited;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Drift;
import dev.gatebook.model.Drift.Kind;
import dev.gatebook.model.LineRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the table of what became of cited content. */
final class FreshRows {
  private static final int MOST_ROWS = 60;
  private static final int NAMED_COMMITS = 3;

  private final Routes routes;
  private final Links links;
  private final Audit audit;

  FreshRows(Routes routes, Links links, Audit audit) {
    this.routes = routes;
    this.links = links;
    this.audit = audit;
  }

  /** What is out of date first; what is fresh is only counted. */
  FreshTable table(AuditDrift drift) {
    List<Cited> told = told(drift, Kind.GONE, Kind.TOUCHED, Kind.UNKNOWN, Kind.SHIFTED);
    List<FreshTable.Row> rows = new ArrayList<>(rows(told));
    if (told.size() < drift.cited().size()) {
      rows.add(fresh(drift.cited().size() - told.size()));
    }
    return new FreshTable(rows, foot(drift));
  }

  /** Only what is out of date or not known. */
  FreshTable stale(AuditDrift drift) {
    return new FreshTable(rows(told(drift, Kind.GONE, Kind.TOUCHED, Kind.UNKNOWN)), foot(drift));
  }

  private static List<Cited> told(AuditDrift drift, Kind... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> drift.cited().stream().filter(one -> one.drift().kind() == kind))
        .toList();
  }

  private List<FreshTable.Row> rows(List<Cited> told) {
    List<FreshTable.Row> rows =
        new ArrayList<>(told.stream().limit(MOST_ROWS).map(this::row).toList());
    if (told.size() > MOST_ROWS) {
      rows.add(rest(told.size() - MOST_ROWS));
    }
    return rows;
  }

  private static String foot(AuditDrift drift) {
    return drift.stale().size() + " of " + drift.cited().size() + " stale";
  }

  private static FreshTable.Row rest(int count) {
    Link more = Link.plain(Words.count(count, "more citation", "more citations"));
    return new FreshTable.Row(
        more, "", "", "", List.of(), mark(Kind.UNKNOWN).saying("Not shown"), "");
  }

  private static FreshTable.Row fresh(int count) {
    Link others = Link.plain(Words.count(count, "citation", "citations"));
    return new FreshTable.Row(others, "", "", "0", List.of(), mark(Kind.FRESH), "");
  }

  private FreshTable.Row row(Cited cited) {
    Drift drift = cited.drift();
    List<FreshTable.Touch> touched =
        drift.touchedBy().stream().limit(NAMED_COMMITS).map(FreshRows::touch).toList();
    return new FreshTable.Row(
        by(cited),
        place(drift.cited().path(), drift.cited().lines()),
        now(drift),
        drift.kind() == Kind.UNKNOWN ? "" : Integer.toString(drift.touchedBy().size()),
        touched,
        mark(drift.kind()),
        Sentence.capital(Words.sentence(drift.because())));
  }

  private static FreshTable.Touch touch(Commit commit) {
    return new FreshTable.Touch(commit.shortId(), commit.subject());
  }

  private static String now(Drift drift) {
    if (drift.kind() == Kind.GONE || drift.kind() == Kind.UNKNOWN) {
      return "";
    }
    if (!drift.path().equals(drift.cited().path())) {
      return place(drift.path(), drift.lines());
    }
    return drift.lines().equals(drift.cited().lines()) ? "" : ranges(drift.lines());
  }

  private static String place(String path, List<LineRange> lines) {
    return lines.isEmpty() ? path : path + ":" + ranges(lines);
  }

  private static String ranges(List<LineRange> lines) {
    return lines.stream().map(LineRange::toString).collect(Collectors.joining(", "));
  }

  private static Mark mark(Kind kind) {
    return switch (kind) {
      case FRESH -> new Mark("verified", "verified", "Fresh");
      case SHIFTED -> new Mark("verified", "verified", "Moved");
      case TOUCHED -> new Mark("stale", "stale", "Stale");
      case GONE -> new Mark("stale", "stale", "Gone");
      case UNKNOWN -> new Mark("unavailable", "unavailable", "Not known");
    };
  }

  private Link by(Cited cited) {
    return switch (cited.by()) {
      case CRITERION -> criterion(cited);
      case CONDITION -> onAudit(cited, "Condition ", Anchors.condition(cited.id()));
      case ISSUE -> onAudit(cited, "", Anchors.issue(cited.id()));
    };
  }

  private Link onAudit(Cited cited, String kind, String anchor) {
    return links.link(kind + name(cited), routes.audit(audit).at(anchor));
  }

  private Link criterion(Cited cited) {
    Optional<AssessedGate> gate =
        audit.assessment().gates().stream()
            .filter(one -> one.everyTask().anyMatch(task -> task.task().id().equals(cited.id())))
            .findFirst();
    return gate.map(one -> routes.gate(audit, one).at(Anchors.task(cited.id())))
        .map(place -> links.link(name(cited), place))
        .orElse(Link.plain(name(cited)));
  }

  private static String name(Cited cited) {
    return (cited.id() + " " + cited.title()).strip();
  }
}
