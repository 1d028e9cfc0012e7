package dev.gatebook.site.tests;

import dev.gatebook.diff.Sentence;
import dev.gatebook.model.Alert;
import dev.gatebook.model.AlertTotals;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Measured;
import dev.gatebook.model.RuleAlerts;
import dev.gatebook.model.SourceRef;
import dev.gatebook.site.chart.Squares;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.Empty;
import dev.gatebook.site.part.Fold;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Seek;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.AuditContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What static analysis found by level and by rule, and what moved since the audit before. */
final class AnalysisSection {
  /** So many rules stand in the open. */
  private static final int FEW = 24;

  /** The most rules that the page lists. */
  private static final int MOST = 1_000;

  private static final int PLACES = 3;
  private static final List<Alert.Level> LEVELS =
      List.of(Alert.Level.ERROR, Alert.Level.WARNING, Alert.Level.NOTE);

  private final Measured measured;
  private final AlertTotals totals;
  private final List<RuleAlerts> rules;

  /** The audit before, where both have findings that can be compared. */
  private final Optional<Audit> before;

  private final Map<String, Long> rulesBefore = new HashMap<>();

  private AnalysisSection(AuditContext context) {
    this.measured = context.audit().measured();
    this.totals = measured.alertTotals();
    this.rules = RuleAlerts.of(measured.alerts());
    this.before =
        context
            .previous()
            .filter(audit -> isWhole(audit.measured().alertTotals()) && isWhole(totals));
    before.ifPresent(
        audit ->
            RuleAlerts.of(audit.measured().alerts())
                .forEach(rule -> rulesBefore.put(key(rule), (long) rule.alerts().size())));
  }

  private static boolean isWhole(AlertTotals totals) {
    return totals.runs() > 0 && totals.failedRuns() == 0;
  }

  private static String key(RuleAlerts rule) {
    return String.join("\n", rule.level().key(), rule.tool(), rule.rule());
  }

  static Optional<Section> of(AuditContext context) {
    return context.audit().measured().alertTotals().isReported()
        ? Optional.of(new AnalysisSection(context).section())
        : Optional.empty();
  }

  private Section section() {
    Section section =
        Section.of("analysis", "Static analysis", contents().toArray(new Content[0]))
            .counted(Numbers.grouped(totals.total()))
            .remarked(remark());
    return totals.failedRuns() == 0
        ? section
        : section.noted(
            Numbers.count(totals.failedRuns(), "run")
                + " of the analysis failed or reported no results, so that more may be there.");
  }

  private String remark() {
    List<String> words = new ArrayList<>();
    words.add(Numbers.count(totals.runs(), "run"));
    if (totals.suppressed() > 0) {
      words.add(Numbers.grouped(totals.suppressed()) + " suppressed");
    }
    if (rules.size() > MOST) {
      words.add("the first " + MOST + " of " + rules.size() + " rules");
    }
    return String.join(", ", words);
  }

  private List<Content> contents() {
    List<Content> contents = new ArrayList<>();
    if (rules.isEmpty()) {
      contents.add(
          totals.runs() == 0
              ? new Empty(
                  "No analysis ran to its end", "What did not run has found nothing.", "", "")
              : new Empty("Nothing was found", "The analysis ran and reports no finding.", "", ""));
    } else {
      contents.add(levels());
      contents.addAll(byRule());
    }
    gone().ifPresent(contents::add);
    return contents;
  }

  private Table levels() {
    return new Table(
            "Findings of static analysis by level",
            List.of(
                Table.Column.tight("Level"),
                Table.Column.number("Findings"),
                Table.Column.number("Since " + before.map(Audit::id).orElse("")),
                Table.Column.drawn("Share")),
            LEVELS.stream().map(this::level).toList())
        .withoutEmptyColumns();
  }

  private Table.Row level(Alert.Level level) {
    long now = totals.of(level);
    return Table.Row.of(
        severity(level),
        Piece.words(Numbers.grouped(now)),
        before
            .map(audit -> delta(now - audit.measured().alertTotals().of(level)))
            .orElse(Piece.NONE),
        Piece.drawn(
            "stack",
            "",
            Squares.share(level == Alert.Level.ERROR ? "c-bad" : "c-skip", now, totals.total())));
  }

  /** Fewer are better. */
  private static Piece delta(long step) {
    if (step == 0) {
      return Piece.delta("same", "same", "same");
    }
    return step < 0
        ? Piece.delta("good", "down", Numbers.signed(step))
        : Piece.delta("bad", "up", Numbers.signed(step));
  }

  private static Piece severity(Alert.Level level) {
    return Piece.severity(level == Alert.Level.ERROR ? "p1" : "", Sentence.capital(level.key()));
  }

  private List<Content> byRule() {
    List<RuleAlerts> listed = rules.subList(0, Math.min(MOST, rules.size()));
    if (listed.size() <= FEW) {
      return List.of(table(listed));
    }
    return List.of(
        new Seek("rules", "tr:has(> th.place)", ""),
        table(listed.subList(0, FEW)),
        new Fold(
            Numbers.count(listed.size() - FEW, "more rule"),
            List.of(table(listed.subList(FEW, listed.size())))));
  }

  private Table table(List<RuleAlerts> some) {
    return new Table(
            "Findings of static analysis by rule, from " + name(some.get(0)),
            List.of(
                Table.Column.place("Rule"),
                Table.Column.tight("Level"),
                Table.Column.tight("Tool"),
                Table.Column.number("Findings"),
                Table.Column.number("Since " + before.map(Audit::id).orElse("")),
                Table.Column.place("Where")),
            some.stream().map(this::row).toList())
        .withoutEmptyColumns();
  }

  private static String name(RuleAlerts rule) {
    return rule.rule().isEmpty() ? "(no rule named)" : rule.rule();
  }

  private Table.Row row(RuleAlerts rule) {
    long now = rule.alerts().size();
    return Table.Row.of(
        Piece.mono(name(rule)),
        severity(rule.level()),
        Piece.words(rule.tool()),
        Piece.words(Numbers.grouped(now)),
        before.isEmpty() ? Piece.NONE : delta(now - rulesBefore.getOrDefault(key(rule), 0L)),
        places(rule.alerts()));
  }

  /** Rules of the audit before that find nothing any more. */
  private Optional<Content> gone() {
    Set<String> now = rules.stream().map(AnalysisSection::key).collect(Collectors.toSet());
    List<RuleAlerts> gone =
        before.stream()
            .flatMap(audit -> RuleAlerts.of(audit.measured().alerts()).stream())
            .filter(rule -> !now.contains(key(rule)))
            .limit(MOST)
            .toList();
    if (gone.isEmpty()) {
      return Optional.empty();
    }
    Table table =
        new Table(
            "Rules that find nothing any more",
            List.of(
                Table.Column.place("Rule"),
                Table.Column.tight("Level"),
                Table.Column.tight("Tool"),
                Table.Column.number("Since " + before.map(Audit::id).orElse(""))),
            gone.stream()
                .map(
                    rule ->
                        Table.Row.of(
                            Piece.mono(name(rule)),
                            severity(rule.level()),
                            Piece.words(rule.tool()),
                            delta(-rule.alerts().size())))
                .toList());
    return Optional.of(
        new Fold(
            Numbers.count(gone.size(), "rule") + " of the audit before found nothing this time",
            List.of(table)));
  }

  private static Piece places(List<Alert> alerts) {
    List<String> places =
        alerts.stream()
            .filter(alert -> !alert.path().isEmpty())
            .map(alert -> new SourceRef(alert.path(), alert.line(), 0).toString())
            .distinct()
            .toList();
    List<Piece> lines = new ArrayList<>();
    places.stream().limit(PLACES).map(Piece::mono).forEach(lines::add);
    if (places.size() > PLACES) {
      lines.add(Piece.muted("and " + (places.size() - PLACES) + " more"));
    }
    return lines.isEmpty() ? Piece.NONE : Piece.lines(lines);
  }
}
