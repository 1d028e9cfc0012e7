package dev.gatebook.site.tests;

import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.TestPlaces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Short tables on a run: skipped by reason, the slowest, the flaky ones. */
final class TestTables {
  private static final int SLOWEST = 10;

  /** So many rows stand in the open. */
  private static final int FEW = 12;

  /** The most rows of a table. */
  private static final int MOST = 500;

  private TestTables() {}

  static Optional<Section> skipped(List<TestCase> tests) {
    Map<String, Long> reasons = new TreeMap<>();
    tests.stream()
        .filter(t -> t.outcome().isSkip())
        .forEach(t -> reasons.merge(reason(t), 1L, Long::sum));
    if (reasons.isEmpty()) {
      return Optional.empty();
    }
    long total = reasons.values().stream().mapToLong(Long::longValue).sum();
    Comparator<Map.Entry<String, Long>> most = Comparator.comparing(e -> -e.getValue());
    List<Map.Entry<String, Long>> sorted =
        reasons.entrySet().stream().sorted(most.thenComparing(Map.Entry::getKey)).toList();
    List<Table.Row> rows =
        new ArrayList<>(
            sorted.stream().limit(MOST).map(e -> row(e.getKey(), e.getValue())).toList());
    if (sorted.size() > MOST) {
      long others = sorted.stream().skip(MOST).mapToLong(Map.Entry::getValue).sum();
      rows.add(row(Numbers.count(sorted.size() - MOST, "further reason"), others));
    }
    Table table =
        new Table(
            "Skipped tests by reason",
            List.of(Table.Column.of("Reason"), Table.Column.number("Tests")),
            rows,
            List.of(row("Total", total)));
    return Optional.of(
        Section.of("skipped", "Skipped", table.folded(FEW, "reason").toArray(new Content[0]))
            .counted(Numbers.grouped(total)));
  }

  /** Failures that were declared, with what is said of each. */
  static Optional<Section> asDeclared(List<TestCase> tests) {
    List<TestCase> failed =
        tests.stream()
            .filter(t -> t.outcome().isFailureAsDeclared())
            .sorted(Comparator.comparing(TestCase::key))
            .toList();
    if (failed.isEmpty()) {
      return Optional.empty();
    }
    Table table =
        new Table(
                "Tests that failed as expected",
                List.of(
                    Table.Column.of("Test"),
                    Table.Column.of("Suite"),
                    Table.Column.of("Reason"),
                    Table.Column.of("Counted as")),
                failed.stream().limit(MOST).map(TestTables::asDeclared).toList())
            .withoutEmptyColumns();
    return Optional.of(
        Section.of(
                "expected", "Failed as expected", table.folded(FEW, "test").toArray(new Content[0]))
            .counted(Numbers.grouped(failed.size()))
            .remarked(failed.size() > MOST ? "The first " + MOST : "")
            .noted(
                "These tests were declared to fail. They count as their reports say, as passed or"
                    + " as skipped."));
  }

  private static Table.Row asDeclared(TestCase test) {
    return Table.Row.of(
        Piece.mono(test.fullName()),
        Piece.mono(TestPlaces.suiteOf(test)),
        Piece.words(reason(test)),
        Piece.words(test.outcome().isPass() ? "passed" : "skipped"));
  }

  private static Table.Row row(String name, long count) {
    return Table.Row.of(Piece.words(name), Piece.words(Numbers.grouped(count)));
  }

  private static String reason(TestCase test) {
    String message = test.failure().map(TestCase.Failure::message).orElse("").strip();
    String first = message.lines().findFirst().orElse("").strip();
    return first.isEmpty() ? "No reason given" : first;
  }

  static Optional<Section> slowest(List<TestCase> tests) {
    Comparator<TestCase> slowestFirst =
        Comparator.comparing((TestCase t) -> -t.knownMillis()).thenComparing(TestCase::key);
    PriorityQueue<TestCase> kept = new PriorityQueue<>(slowestFirst.reversed());
    long least = 1;
    for (TestCase test : tests) {
      if (test.knownMillis() >= least) {
        kept.add(test);
      }
      if (kept.size() > SLOWEST) {
        kept.remove();
        least = kept.element().knownMillis();
      }
    }
    List<TestCase> slow = kept.stream().sorted(slowestFirst).toList();
    return slow.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Section.of("slow", "Slowest", times("Slowest tests", slow))
                .counted(slow.size() + " of " + Numbers.grouped(tests.size())));
  }

  static Optional<Section> flaky(List<TestCase> tests) {
    List<TestCase> flaky =
        tests.stream()
            .filter(t -> t.outcome() == TestOutcome.FLAKY)
            .sorted(Comparator.comparing(TestCase::key))
            .toList();
    return flaky.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Section.of("flaky", "Flaky", listed(flaky).toArray(new Content[0]))
                .counted(Numbers.grouped(flaky.size()))
                .remarked(flaky.size() > MOST ? "The first " + MOST : "")
                .noted(
                    "A flaky test failed first and passed when it ran again; it counts as passed."));
  }

  private static List<Content> listed(List<TestCase> flaky) {
    return times("Flaky tests", flaky.subList(0, Math.min(MOST, flaky.size())))
        .folded(FEW, "flaky test");
  }

  private static Table times(String caption, List<TestCase> tests) {
    return new Table(
            caption,
            List.of(Table.Column.of("Test"), Table.Column.of("Suite"), Table.Column.number("Time")),
            tests.stream()
                .map(
                    t ->
                        Table.Row.of(
                            Piece.mono(t.fullName()),
                            Piece.mono(TestPlaces.suiteOf(t)),
                            Piece.words(t.durationMillis().map(Numbers::duration).orElse(""))))
                .toList())
        .withoutEmptyColumns();
  }
}
