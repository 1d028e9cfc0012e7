package dev.gatebook.site.tests;

import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.TestPlaces;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Short tables on a run: skipped by reason, the slowest, the flaky ones. */
final class TestTables {
  private static final int SLOWEST = 10;

  private TestTables() {}

  static Optional<Section> skipped(List<TestCase> tests) {
    Map<String, Long> reasons = new TreeMap<>();
    tests.stream()
        .filter(t -> t.outcome() == TestOutcome.SKIPPED || t.outcome() == TestOutcome.NOT_RUN)
        .forEach(t -> reasons.merge(reason(t), 1L, Long::sum));
    if (reasons.isEmpty()) {
      return Optional.empty();
    }
    long total = reasons.values().stream().mapToLong(Long::longValue).sum();
    Comparator<Map.Entry<String, Long>> most = Comparator.comparing(e -> -e.getValue());
    List<Table.Row> rows =
        reasons.entrySet().stream()
            .sorted(most.thenComparing(Map.Entry::getKey))
            .map(e -> Table.Row.of(Piece.words(e.getKey()), Piece.words("" + e.getValue())))
            .toList();
    return Optional.of(
        Section.of(
                "skipped",
                "Skipped",
                new Table(
                    "Skipped tests by reason",
                    List.of(Table.Column.of("Reason"), Table.Column.number("Tests")),
                    rows,
                    List.of(Table.Row.of(Piece.words("Total"), Piece.words("" + total)))))
            .counted(total));
  }

  private static String reason(TestCase test) {
    String message = test.failure().map(TestCase.Failure::message).orElse("").strip();
    String first = message.lines().findFirst().orElse("").strip();
    return first.isEmpty() ? "No reason given" : first;
  }

  static Optional<Section> slowest(List<TestCase> tests) {
    List<TestCase> slow =
        tests.stream()
            .filter(t -> t.durationMillis().filter(d -> d > 0).isPresent())
            .sorted(
                Comparator.comparing((TestCase t) -> -t.durationMillis().orElse(0L))
                    .thenComparing(TestCase::key))
            .limit(SLOWEST)
            .toList();
    return slow.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Section.of("slow", "Slowest", times("Slowest tests", slow))
                .counted(slow.size() + " of " + tests.size()));
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
            Section.of("flaky", "Flaky", times("Flaky tests", flaky))
                .counted(flaky.size())
                .noted(
                    "A flaky test failed first and passed when it ran again; it counts as passed."));
  }

  private static Table times(String caption, List<TestCase> tests) {
    return new Table(
            caption,
            List.of(Table.Column.of("Test"), Table.Column.of("Suite"), Table.Column.number("Time")),
            tests.stream()
                .map(
                    t ->
                        Table.Row.of(
                            Piece.mono(t.name() + t.parameters()),
                            Piece.mono(TestPlaces.suiteOf(t)),
                            Piece.words(t.durationMillis().map(Numbers::duration).orElse(""))))
                .toList())
        .withoutEmptyColumns();
  }
}
