package dev.gatebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Prose;
import dev.gatebook.model.SourceRef;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SeverityWordsTest {
  private static Issue issue(String severity, String priority) {
    return new Issue(
        "B1",
        Prose.literal("Late"),
        "bug",
        severity,
        priority,
        Issue.State.OPEN,
        "open",
        List.of(),
        Prose.EMPTY,
        Prose.EMPTY,
        Prose.EMPTY,
        Prose.EMPTY,
        Prose.EMPTY,
        Prose.EMPTY,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Figures.NONE,
        List.of(),
        List.of(),
        SourceRef.of("audit.yml"));
  }

  private static int gain(String from, String to) {
    String[] a = from.split("/", -1);
    String[] b = to.split("/", -1);
    return Integer.signum(SeverityWords.gain(issue(a[0], a[1]), issue(b[0], b[1])));
  }

  @ParameterizedTest
  @CsvSource({
    "critical/, low/, 1",
    "Low/, HIGH/, -1",
    "high/, high/, 0",
    "odd/, low/, 0",
    "low/, odd/, 0",
    "/P2, /P0, -1",
    "/P0, /P3, 1",
    "/P1, /P1, 0"
  })
  void an_issue_gets_worse_or_better_by_the_words_of_its_author(String from, String to, int gain) {
    assertThat(gain(from, to)).isEqualTo(gain);
  }

  @Test
  void the_severity_decides_before_the_priority() {
    assertThat(gain("low/P0", "high/P3")).isNegative();
    assertThat(gain("odd/P0", "odd/P3")).isPositive();
    assertThat(gain("high/P0", "high/P3")).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"/p0, /P1, 1", "/P1, /p0, -1", "/p1, /P1, 0"})
  void a_priority_is_read_in_either_case(String from, String to, int gain) {
    assertThat(gain(from, to)).isEqualTo(gain);
  }

  @ParameterizedTest
  @CsvSource({"/P, /P1", "/P10, /P1", "/Q1, /P1", "/PX, /P1", "/P1, /soon"})
  void a_priority_that_is_no_rank_tells_nothing(String from, String to) {
    assertThat(gain(from, to)).isZero();
  }

  @Test
  void both_words_are_shown_without_a_gap_for_the_one_that_is_missing() {
    assertThat(SeverityWords.of(issue("critical", "P0"))).isEqualTo("critical P0");
    assertThat(SeverityWords.of(issue("", "P0"))).isEqualTo("P0");
    assertThat(SeverityWords.of(issue("low", ""))).isEqualTo("low");
  }
}
