package dev.gatebook.site.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class TimeAxisTest {
  private static final Offset<Double> HAIR = within(0.001);

  private static List<Optional<LocalDate>> days(String... days) {
    return Arrays.stream(days)
        .map(day -> day.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(day)))
        .toList();
  }

  private static List<Double> places(TimeAxis axis, int audits) {
    return IntStream.range(0, audits).mapToObj(axis::x).toList();
  }

  @Test
  void distances_are_as_long_as_the_time_between() {
    TimeAxis axis = TimeAxis.of(days("2026-01-01", "2026-01-11", "2026-01-31"), 10, 300);
    assertThat(axis.x(1)).isCloseTo(100, HAIR);
    assertThat(axis.width()).isCloseTo(300, HAIR);
  }

  @Test
  void audits_of_one_day_stand_apart_and_the_others_keep_their_scale() {
    TimeAxis axis =
        TimeAxis.of(days("2026-01-01", "2026-01-01", "2026-01-11", "2026-01-31"), 60, 360);
    assertThat(axis.x(1)).isCloseTo(60, HAIR);
    assertThat(axis.x(2) - axis.x(1)).isCloseTo(100, HAIR);
    assertThat(axis.width()).isCloseTo(360, HAIR);
  }

  @Test
  void an_axis_grows_where_the_least_distances_need_more() {
    TimeAxis axis = TimeAxis.of(days("2026-01-01", "2026-01-02", "2026-06-30"), 80, 100);
    assertThat(places(axis, 3)).containsExactly(0.0, 80.0, 160.0);
  }

  @Test
  void audits_without_a_day_or_out_of_order_stand_in_even_steps() {
    for (List<Optional<LocalDate>> days :
        List.of(
            days("2026-01-01", "", "2026-01-31"),
            days("2026-01-31", "2026-01-01", "2026-02-01"),
            days("2026-01-01", "2026-01-01", "2026-01-01"))) {
      assertThat(TimeAxis.isScaled(days)).isFalse();
      assertThat(places(TimeAxis.of(days, 10, 200), 3)).containsExactly(0.0, 100.0, 200.0);
    }
    assertThat(places(TimeAxis.of(days("2026-01-01"), 10, 200), 1)).containsExactly(0.0);
  }

  @Test
  void no_audit_ever_stands_nearer_than_the_least_distance() {
    String[] days = {"2024-01-01", "2024-01-02", "2024-01-02", "2025-07-01", "2025-07-03"};
    for (int least = 1; least < 90; least += 7) {
      TimeAxis axis = TimeAxis.of(days(days), least, 330);
      for (int i = 1; i < days.length; i++) {
        assertThat(axis.x(i) - axis.x(i - 1)).isGreaterThanOrEqualTo(least - 0.001);
      }
    }
  }

  @Test
  void commits_stand_at_their_time_between_the_ends_of_two_days() {
    TimeAxis axis = TimeAxis.of(days("2026-01-01", "2026-01-11"), 10, 100);
    List<Instant> commits =
        List.of(
            Instant.parse("2025-12-01T00:00:00Z"),
            Instant.parse("2026-01-07T00:00:00Z"),
            Instant.parse("2026-02-01T00:00:00Z"));
    assertThat(axis.between(1, commits)).containsExactly(0.0, 50.0, 100.0);
  }

  @Test
  void commits_between_audits_of_one_day_are_spread() {
    TimeAxis axis = TimeAxis.of(days("2026-01-01", "2026-01-01"), 10, 90);
    Instant noon = Instant.parse("2026-01-01T12:00:00Z");
    assertThat(axis.between(1, List.of(noon, noon))).containsExactly(30.0, 60.0);
  }

  @Test
  void the_first_audit_of_each_year_names_it() {
    TimeAxis axis = TimeAxis.of(days("2025-11-01", "2025-12-01", "2026-01-02", ""), 10, 90);
    assertThat(axis.years()).containsExactly("2025", "", "2026", "");
  }
}
