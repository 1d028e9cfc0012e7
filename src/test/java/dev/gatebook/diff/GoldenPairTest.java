package dev.gatebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The two audits of the sample project, row by row as a reader lays the two reports side by side.
 * Each row of {@code golden-pair.txt} names its changes with kind, subject, direction, before and
 * after, and what must not be a change.
 */
final class GoldenPairTest {
  private static final Path GOLDEN = Path.of("src/test/resources/diff/golden-pair.txt");
  private static final AuditDiff DIFF = SamplePair.diff();
  private static final List<String> FOUND =
      DIFF.changes().stream().map(GoldenPairTest::words).toList();

  /** One row of the comparison of the two reports; those without a number say what else changed. */
  private record Row(String title, List<String> changes, List<String> unchanged) {}

  @Test
  void the_comparison_has_twenty_nine_rows() throws IOException {
    List<Row> numbered =
        rows().stream().filter(row -> Character.isDigit(row.title().charAt(0))).toList();

    assertThat(numbered)
        .hasSize(29)
        .allSatisfy(r -> assertThat(r.changes().size() + r.unchanged().size()).isPositive());
  }

  @TestFactory
  Stream<DynamicTest> each_row_is_there_as_typed_changes() throws IOException {
    return rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.title(),
                    () -> {
                      assertThat(FOUND).containsAll(row.changes());
                      assertThat(DIFF.changes().stream().map(Change::subject))
                          .noneMatch(row.unchanged()::contains);
                    }));
  }

  @Test
  void every_change_belongs_to_a_row() throws IOException {
    List<String> told = rows().stream().flatMap(row -> row.changes().stream()).toList();

    assertThat(FOUND).containsExactlyInAnyOrderElementsOf(told);
  }

  private static String words(Change change) {
    return Stream.of(
            change.kind(),
            change.subject(),
            change.direction().key(),
            change.before(),
            change.after())
        .map(text -> text.length() > 70 ? text.substring(0, 70) : text)
        .map(String::strip)
        .collect(Collectors.joining(" | "))
        .strip();
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(GOLDEN)) {
      if (line.startsWith("## ")) {
        rows.add(new Row(line.substring(3), new ArrayList<>(), new ArrayList<>()));
      } else if (line.startsWith("= ")) {
        rows.get(rows.size() - 1).unchanged().add(line.substring(2));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        rows.get(rows.size() - 1).changes().add(line.strip());
      }
    }
    return rows;
  }
}
