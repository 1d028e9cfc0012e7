package dev.gatebook.diff;

import dev.gatebook.model.Alert;
import dev.gatebook.model.AlertTotals;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What static analysis found, by level, and what does not agree in the audit itself. */
final class AlertDiffer implements Differ {
  private static final List<Alert.Level> LEVELS =
      List.of(Alert.Level.ERROR, Alert.Level.WARNING, Alert.Level.NOTE);

  @Override
  public Stream<Change> changes(Pair pair) {
    return Stream.concat(alerts(pair), findings(pair).stream());
  }

  private static Stream<Change> alerts(Pair pair) {
    AlertTotals older = pair.from().measured().alertTotals();
    AlertTotals newer = pair.to().measured().alertTotals();
    if (older.isReported() != newer.isReported()) {
      return Stream.of(oneSided(older, newer));
    }
    Stream<Change> levels =
        LEVELS.stream()
            .filter(level -> older.of(level) != newer.of(level))
            .map(level -> step("alerts." + level.key(), older.of(level), newer.of(level)));
    return older.suppressed() == newer.suppressed()
        ? levels
        : Stream.concat(levels, Stream.of(suppressed(older.suppressed(), newer.suppressed())));
  }

  private static Change oneSided(AlertTotals older, AlertTotals newer) {
    boolean lost = older.isReported();
    Fact fact =
        Fact.of(Kind.METRIC, "alerts", "alerts of static analysis")
            .is(lost ? Direction.REGRESSION : Direction.IMPROVEMENT)
            .from(lost ? Numbers.count(older.total(), "alert") : "not measured")
            .to(lost ? "not measured" : Numbers.count(newer.total(), "alert"))
            .because(
                lost
                    ? "The newer audit has no report of static analysis."
                    : "The older audit had no report of static analysis.");
    return new Change.OfFigure(fact, Optional.empty(), Optional.empty(), false);
  }

  private static Change step(String name, long before, long after) {
    long step = Math.abs(after - before);
    Fact fact =
        fact(name, before, after)
            .is(Direction.ofGain(Long.compare(before, after)))
            .because(step + (after > before ? " more" : " fewer") + ", measured.");
    return figure(fact, before, after);
  }

  /** Accepting an alert does not remove it. */
  private static Change suppressed(long before, long after) {
    return figure(
        fact("alerts.suppressed", before, after).because("Accepted in the code or in the tool."),
        before,
        after);
  }

  private static Optional<Change> findings(Pair pair) {
    Map<String, Long> older = certain(pair.from());
    Map<String, Long> newer = certain(pair.to());
    if (older.equals(newer)) {
      return Optional.empty();
    }
    long before = older.values().stream().mapToLong(n -> n).sum();
    long after = newer.values().stream().mapToLong(n -> n).sum();
    TreeSet<String> codes = new TreeSet<>(older.keySet());
    codes.addAll(newer.keySet());
    String moved =
        codes.stream()
            .filter(code -> count(older, code) != count(newer, code))
            .map(code -> code + " " + count(newer, code) + ", before " + count(older, code))
            .collect(Collectors.joining("; "));
    Fact fact =
        fact("contradictions", before, after)
            .is(Direction.ofGain(Long.compare(before, after)))
            .because("Found in the audit itself: " + moved + ".");
    return Optional.of(figure(fact, before, after));
  }

  private static long count(Map<String, Long> codes, String code) {
    return codes.getOrDefault(code, 0L);
  }

  private static Map<String, Long> certain(Audit audit) {
    return audit.assessment().findings().stream()
        .filter(finding -> finding.certainty() == Finding.Certainty.CERTAIN)
        .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()));
  }

  private static Fact fact(String name, long before, long after) {
    return Fact.of(Kind.METRIC, name, FigureTitle.of(name))
        .from(Long.toString(before))
        .to(Long.toString(after));
  }

  private static Change figure(Fact fact, long before, long after) {
    return new Change.OfFigure(
        fact, Optional.of(Quantity.exact(before)), Optional.of(Quantity.exact(after)), true);
  }
}
