package dev.gatebook.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The alerts of one rule at one level that nobody has suppressed.
 *
 * @param alerts in the order of their places, at least one
 */
public record RuleAlerts(Alert.Level level, String tool, String rule, List<Alert> alerts) {
  private static final Comparator<Alert> BY_RULE =
      Comparator.comparing(Alert::level).thenComparing(Alert::tool).thenComparing(Alert::rule);

  public RuleAlerts {
    alerts = List.copyOf(alerts);
  }

  /** The alerts by rule, the worst level first. */
  public static List<RuleAlerts> of(List<Alert> alerts) {
    TreeMap<Alert, List<Alert>> byRule = new TreeMap<>(BY_RULE);
    alerts.stream()
        .filter(alert -> !alert.suppressed())
        .forEach(alert -> byRule.computeIfAbsent(alert, rule -> new ArrayList<>()).add(alert));
    return byRule.entrySet().stream()
        .map(
            e ->
                new RuleAlerts(
                    e.getKey().level(), e.getKey().tool(), e.getKey().rule(), e.getValue()))
        .toList();
  }
}
