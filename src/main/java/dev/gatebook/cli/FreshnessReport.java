package dev.gatebook.cli;

import dev.gatebook.cli.Terminal.Style;
import dev.gatebook.json.Json;
import dev.gatebook.model.AuditDrift;
import dev.gatebook.model.AuditDrift.Cited;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Drift;
import dev.gatebook.model.LineRange;
import dev.gatebook.model.Severity;
import dev.gatebook.model.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints what became of the content that the newest audit of a project cites. */
final class FreshnessReport {
  private static final String STALE = "GB341";

  private FreshnessReport() {}

  /** What is stale or not known, for people; nothing where all is fresh. */
  static List<String> lines(Optional<AuditDrift> drift, Terminal terminal) {
    List<String> lines = new ArrayList<>();
    for (Cited cited : drift.map(AuditDrift::cited).orElse(List.of())) {
      Drift.Kind kind = cited.drift().kind();
      if (cited.drift().stale() || kind == Drift.Kind.UNKNOWN) {
        lines.add("  " + terminal.styled(style(kind), word(kind)) + ": " + Visible.of(text(cited)));
        cited.drift().touchedBy().forEach(c -> lines.add("    --> " + Visible.of(commit(c))));
      }
    }
    return lines;
  }

  private static Style style(Drift.Kind kind) {
    return kind == Drift.Kind.UNKNOWN ? Style.NOTE : Style.WARN;
  }

  private static String word(Drift.Kind kind) {
    return switch (kind) {
      case FRESH, SHIFTED -> kind.key();
      case TOUCHED, GONE -> "stale[" + kind.key() + "]";
      case UNKNOWN -> "freshness not known";
    };
  }

  private static String text(Cited cited) {
    Drift drift = cited.drift();
    String then = place(drift.cited().path(), drift.cited().lines());
    String now = drift.kind() == Drift.Kind.TOUCHED ? place(drift.path(), drift.lines()) : then;
    return cited.id()
        + " cites "
        + then
        + (now.equals(then) ? "" : ", now " + now)
        + ": "
        + drift.because();
  }

  private static String place(String path, List<LineRange> lines) {
    String ranges = lines.stream().map(LineRange::toString).collect(Collectors.joining(","));
    return ranges.isEmpty() ? path : path + ":" + ranges;
  }

  private static String commit(Commit commit) {
    return commit.shortId() + " " + commit.subject();
  }

  /** Every citation, the fresh ones too. */
  /** What is out of date, at the place where it is now. */
  static List<Notice> notices(Optional<AuditDrift> drift) {
    return drift.stream()
        .flatMap(all -> all.stale().stream().map(cited -> notice(all, cited)))
        .toList();
  }

  private static Notice notice(AuditDrift all, Cited cited) {
    Drift drift = cited.drift();
    String commits =
        drift.touchedBy().stream().map(FreshnessReport::commit).collect(Collectors.joining(", "));
    String message =
        "stale since "
            + all.audit()
            + ": "
            + text(cited)
            + (commits.isEmpty() ? "" : " by " + commits);
    int line = drift.lines().stream().mapToInt(LineRange::from).findFirst().orElse(0);
    return new Notice(STALE, Severity.NOTE, message, List.of(new SourceRef(drift.path(), line, 0)));
  }

  static Json json(Optional<AuditDrift> drift) {
    return Json.list(drift.map(AuditDrift::cited).orElse(List.of()), FreshnessReport::json);
  }

  private static Json json(Cited cited) {
    Drift drift = cited.drift();
    return Json.object()
        .put("by", cited.by().key())
        .put("id", cited.id())
        .put("freshness", drift.kind().key())
        .put("path", drift.cited().path())
        .put("lines", ranges(drift.cited().lines()))
        .put("nowPath", drift.path())
        .put("nowLines", ranges(drift.lines()))
        .put("touchedBy", Json.list(drift.touchedBy(), FreshnessReport::json))
        .put("because", drift.because())
        .end();
  }

  private static Json ranges(List<LineRange> lines) {
    return Json.list(
        lines, range -> Json.object().put("from", range.from()).put("to", range.to()).end());
  }

  private static Json json(Commit commit) {
    return Json.object()
        .put("id", commit.id())
        .put("time", commit.time().toString())
        .put("author", commit.author())
        .put("subject", commit.subject())
        .end();
  }
}
