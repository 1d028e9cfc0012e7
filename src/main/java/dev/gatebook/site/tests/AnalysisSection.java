package dev.gatebook.site.tests;

import dev.gatebook.model.Alert;
import dev.gatebook.model.AlertTotals;
import dev.gatebook.model.Measured;
import dev.gatebook.model.RuleAlerts;
import dev.gatebook.model.SourceRef;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.Empty;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.Chips;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What static analysis found, by rule, the worst level first. */
final class AnalysisSection {
  private static final int MOST = 200;
  private static final int PLACES = 3;

  private AnalysisSection() {}

  static Optional<Section> of(Measured measured) {
    AlertTotals totals = measured.alertTotals();
    if (!totals.isReported()) {
      return Optional.empty();
    }
    List<RuleAlerts> rules = RuleAlerts.of(measured.alerts());
    Section section =
        Section.of("analysis", "Static analysis", content(rules, totals))
            .counted(totals.total())
            .remarked(remark(totals, rules.size()));
    return Optional.of(
        totals.failedRuns() == 0
            ? section
            : section.noted(
                Numbers.count(totals.failedRuns(), "run")
                    + " of the analysis failed or reported no results, so that more may be there."));
  }

  private static String remark(AlertTotals totals, int rules) {
    List<String> words = new ArrayList<>();
    words.add(Numbers.count(totals.runs(), "run"));
    if (totals.suppressed() > 0) {
      words.add(totals.suppressed() + " suppressed");
    }
    if (rules > MOST) {
      words.add("the first " + MOST + " of " + rules + " rules");
    }
    return String.join(", ", words);
  }

  private static Content content(List<RuleAlerts> rules, AlertTotals totals) {
    if (rules.isEmpty()) {
      return totals.runs() == 0
          ? new Empty("No analysis ran to its end", "What did not run has found nothing.", "", "")
          : new Empty("Nothing was found", "The analysis ran and reports no finding.", "", "");
    }
    return new Table(
            "Findings of static analysis by rule",
            List.of(
                Table.Column.wide("Rule"),
                Table.Column.tight("Level"),
                Table.Column.tight("Tool"),
                Table.Column.number("Findings"),
                Table.Column.place("Where")),
            rules.stream().limit(MOST).map(AnalysisSection::row).toList())
        .withoutEmptyColumns();
  }

  private static Table.Row row(RuleAlerts rule) {
    return Table.Row.of(
        Piece.mono(rule.rule().isEmpty() ? "(no rule named)" : rule.rule()),
        Piece.severity(
            rule.level() == Alert.Level.ERROR ? "p1" : "", Chips.capital(rule.level().key())),
        Piece.words(rule.tool()),
        Piece.words("" + rule.alerts().size()),
        places(rule.alerts()));
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
