package dev.gatebook.assess.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contradictions that close reading found in the sample reports, and who finds them. */
final class ContradictionsTest {
  private static final Path PAGE = Path.of("content/pages/contradictions.md");
  private static final Map<String, List<Finding>> FINDINGS = findings();

  /** One line of the table: what a rule has to say about an audit. */
  record Row(String number, String audit, String code, String says) {}

  static List<Row> rows() throws IOException {
    return Files.readString(Path.of("src/test/resources/contradictions.txt"))
        .lines()
        .map(line -> line.split(" \\| ", 4))
        .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3]))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void each_is_found_in_its_audit_with_its_numbers(Row row) {
    assertThat(FINDINGS.get(row.audit()))
        .anyMatch(
            finding -> finding.code().equals(row.code()) && finding.message().contains(row.says()));
  }

  @Test
  void at_least_45_of_the_55_within_one_report_are_found() throws IOException {
    long found =
        rows().stream().map(Row::number).distinct().filter(n -> !n.startsWith("P")).count();

    assertThat(found).isEqualTo(54);
  }

  @Test
  void the_page_says_the_same_as_the_table() throws IOException {
    Map<String, List<String>> listed = new TreeMap<>();
    Files.readString(PAGE)
        .lines()
        .filter(line -> line.matches("\\| [A-Z]\\d+ \\|.*"))
        .filter(line -> !line.contains("not found: "))
        .forEach(line -> listed.put(line.split(" ", 3)[1], codes(line)));
    Map<String, List<String>> table = new TreeMap<>();
    for (Row row : rows()) {
      List<String> sofar = table.getOrDefault(row.number(), List.of());
      table.put(row.number(), append(sofar, row.code()));
    }

    assertThat(listed).isEqualTo(table);
  }

  private static List<String> append(List<String> codes, String code) {
    return Stream.concat(codes.stream(), Stream.of(code)).distinct().toList();
  }

  private static List<String> codes(String line) {
    return Pattern.compile("\\[(GB\\d+)]")
        .matcher(line)
        .results()
        .map(MatchResult::group)
        .map(link -> link.substring(1, link.length() - 1))
        .toList();
  }

  private static Map<String, List<Finding>> findings() {
    Map<String, List<Finding>> findings = new TreeMap<>();
    Contents.load(Contents.read(Path.of("content"))).value().projects().stream()
        .flatMap(project -> Contents.assess(project).stream())
        .forEach(audit -> findings.put(name(audit), audit.assessment().findings()));
    return findings;
  }

  private static String name(Audit audit) {
    return audit.project() + "/" + audit.id();
  }
}
