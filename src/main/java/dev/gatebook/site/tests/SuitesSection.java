package dev.gatebook.site.tests;

import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestTotals;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.TestBars;
import dev.gatebook.site.row.TestPlaces;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts per suite, those with failures first. */
final class SuitesSection {
  private static final int MOST = TestPlaces.MOST_SUITES;

  private SuitesSection() {}

  static Optional<Section> of(List<TestCase> tests) {
    if (tests.isEmpty()) {
      return Optional.empty();
    }
    List<Map.Entry<String, TestTotals>> suites = suites(tests);
    Map<String, String> anchors = anchors(tests);
    Table table =
        new Table(
            "Suites",
            List.of(
                Table.Column.of("Suite"),
                Table.Column.wide("Passing, failing, skipped"),
                Table.Column.number("Pass"),
                Table.Column.number("Fail"),
                Table.Column.number("Skip"),
                Table.Column.number("Total"),
                Table.Column.number("Time")),
            suites.stream()
                .limit(MOST)
                .map(
                    e ->
                        row(
                            anchors.getOrDefault(e.getKey(), ""),
                            Piece.mono(e.getKey()),
                            e.getValue()))
                .toList(),
            List.of(sum(suites.size(), TestTotals.of(tests))));
    Section section = Section.of("suites", "Suites", table).counted(suites.size());
    return Optional.of(
        suites.size() <= MOST
            ? section
            : section.remarked("The first " + MOST + "; the sum counts all"));
  }

  /** The totals of each suite; suites with failures first, then by name. */
  static List<Map.Entry<String, TestTotals>> suites(List<TestCase> tests) {
    Map<String, List<TestCase>> bySuite = new TreeMap<>();
    tests.forEach(
        t ->
            bySuite
                .computeIfAbsent(TestPlaces.suiteOf(t), k -> new java.util.ArrayList<>())
                .add(t));
    Map<String, TestTotals> totals = new TreeMap<>();
    bySuite.forEach((suite, own) -> totals.put(suite, TestTotals.of(own)));
    Comparator<Map.Entry<String, TestTotals>> worst =
        Comparator.comparing(e -> -(e.getValue().failed() + e.getValue().errors()));
    return totals.entrySet().stream().sorted(worst.thenComparing(Map.Entry::getKey)).toList();
  }

  /** The id of each suite: the place of its first test in the run. */
  private static Map<String, String> anchors(List<TestCase> tests) {
    Map<String, String> anchors = new TreeMap<>();
    for (int i = 0; i < tests.size(); i++) {
      anchors.putIfAbsent(TestPlaces.suiteOf(tests.get(i)), TestPlaces.suite(i));
    }
    return anchors;
  }

  private static Table.Row row(String anchor, Piece name, TestTotals t) {
    return new Table.Row(
        anchor,
        List.of(
            name,
            Piece.drawn("stack", "", TestBars.of(t).measured()),
            Piece.words("" + t.passed()),
            Piece.words("" + (t.failed() + t.errors())),
            Piece.words("" + t.skipped()),
            Piece.words("" + t.total()),
            Piece.words(Numbers.duration(t.durationMillis()))));
  }

  private static Table.Row sum(int suites, TestTotals t) {
    return row("", Piece.words(Numbers.count(suites, "suite")), t);
  }
}
