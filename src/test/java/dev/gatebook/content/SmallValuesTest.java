package dev.gatebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.LineRange;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, targets, lines, numbers, paths and addresses. */
final class SmallValuesTest {
  @ParameterizedTest
  @CsvSource({
    "2026-03-31, 2026-03-31, 2026-03-31",
    "2026-02,    2026-02-01, 2026-02-28",
    "2028-02,    2028-02-01, 2028-02-29",
    "2026-Q1,    2026-01-01, 2026-03-31",
    "2026-Q4,    2026-10-01, 2026-12-31",
    "2026,       2026-01-01, 2026-12-31",
  })
  void a_target_is_a_span_of_days(String written, LocalDate from, LocalDate to) {
    assertThat(Targets.parse(written, Prose.EMPTY))
        .contains(new Target(written, from, to, Prose.EMPTY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "26",
        "Q1 2026",
        "2026-Q5",
        "2026-13",
        "2026-02-30",
        "2026-1",
        "soon",
        "2026 "
      })
  void anything_else_is_no_target(String written) {
    assertThat(Targets.parse(written, Prose.EMPTY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3.5, 3.5", "3½, 3.5", "★★★½☆, 3.5", "★★★★☆, 4", "½☆☆, 0.5"})
  void a_score_is_a_number_or_stars_with_halves(String written, BigDecimal value) {
    assertThat(Decimals.parse(written)).contains(value);
    assertThat(written).matches(Decimals.PATTERN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "☆", "★☆★", "½★", "3.½", "3½½", "five"})
  void other_signs_are_no_score(String written) {
    assertThat(Decimals.parse(written)).isEmpty();
  }

  @Test
  void a_day_is_written_in_one_way() {
    assertThat(Days.parse("2028-02-29")).contains(LocalDate.of(2028, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-02-29",
        "2026-2-9",
        "29.02.2028",
        "2026/02/09",
        "-026-01-01",
        "+2026-1-1"
      })
  void anything_else_is_no_day(String written) {
    assertThat(Days.parse(written)).isEmpty();
  }

  @Test
  void a_line_or_a_range_of_lines() {
    assertThat(LineRanges.parse("144")).contains(new LineRange(144, 144));
    assertThat(LineRanges.parse("44-46")).contains(new LineRange(44, 46));
    assertThat(LineRanges.parse("44–46")).contains(new LineRange(44, 46));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "46-44", "1-", "-1", "L3", "999999999", "1,2"})
  void anything_else_is_no_line(String written) {
    assertThat(LineRanges.parse(written)).isEmpty();
  }

  @Test
  void a_plain_number() {
    assertThat(Decimals.parse("3.5")).contains(new BigDecimal("3.5"));
    assertThat(Decimals.parse("3,5")).isEmpty();
    assertThat(Decimals.parse("3.")).isEmpty();
    assertThat(Decimals.parse("1e9")).isEmpty();
    assertThat(Decimals.parse("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pom.xml", "src/a b/ä.java", "a/.github/b", "..a/b..", "a/...", ".env"})
  void a_path_that_stays_inside(String path) {
    assertThat(Paths.isInside(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "C:/x",
        "c:x",
        "..",
        "../x",
        "a/../b",
        "a/..",
        "./a",
        "a/.",
        "a\\b"
      })
  void a_path_that_could_lead_out(String path) {
    assertThat(Paths.isInside(path)).isFalse();
  }

  @Test
  void a_repository_may_lie_beside() {
    assertThat(Paths.isRelative("../shop")).isTrue();
    assertThat(Paths.isRelative("none")).isTrue();
    assertThat(Paths.isRelative("/srv/shop")).isFalse();
    assertThat(Paths.isRelative("D:/shop")).isFalse();
    assertThat(Paths.isRelative("..\\shop")).isFalse();
  }
}
