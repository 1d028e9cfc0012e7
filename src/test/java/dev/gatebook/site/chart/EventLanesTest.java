package dev.gatebook.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class EventLanesTest {
  private static final Events EVENTS =
      new Events(
          List.of(
              new Events.Mark(Events.Sort.CRITERIA, 1, 1),
              new Events.Mark(Events.Sort.TOOLS, 2, 2)),
          List.of(0, 1, 2),
          List.of(new Events.Between(1, List.of(Instant.parse("2026-01-05T12:00:00Z")))));

  private static Step step(String day) {
    return new Step(
        day.substring(5), Optional.of(LocalDate.parse(day)), 4, 2, 8, "CONDITIONAL GO", "NO-GO");
  }

  private static final List<Step> STEPS =
      List.of(step("2026-01-01"), step("2026-01-08"), step("2026-03-01"));

  private static List<Shape.Label> labels(Drawing drawing) {
    return drawing.shapes().stream()
        .filter(Shape.Label.class::isInstance)
        .map(Shape.Label.class::cast)
        .toList();
  }

  private static Shape.Label label(Drawing drawing, String text) {
    return labels(drawing).stream()
        .filter(l -> !l.anchor().equals("end") && l.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_mark_stands_below_the_audit_that_it_is_first_so_for() {
    Drawing drawing = ReadinessChart.draw("d", STEPS, EVENTS);
    assertThat(label(drawing, "1").x()).isEqualTo(label(drawing, "01-08").x());
    assertThat(label(drawing, "2").x()).isEqualTo(label(drawing, "03-01").x());
    assertThat(Double.parseDouble(label(drawing, "1").y()))
        .isGreaterThan(Double.parseDouble(label(drawing, "01-08").y()));
  }

  @Test
  void lanes_are_named_and_lie_within_the_picture() {
    Drawing drawing = ReadinessChart.draw("d", STEPS, EVENTS);
    for (String name : List.of("Criteria", "Tools", "Commits")) {
      Shape.Label lane = label(drawing, name);
      assertThat(Double.parseDouble(lane.y())).isLessThan(drawing.height());
      assertThat(Double.parseDouble(lane.x()) + 7 * name.length())
          .isLessThanOrEqualTo(drawing.width());
    }
    Drawing tests = TestChart.draw("d", List.of(run("2026-01-01"), run("2026-01-08")), EVENTS_OF_2);
    assertThat(labels(tests))
        .filteredOn(l -> l.anchor().isEmpty())
        .extracting(Shape.Label::text)
        .containsExactly("Criteria");
    assertThat(tests.height()).isGreaterThan(TestChart.draw("d", runs(), Events.NONE).height());
  }

  private static final Events EVENTS_OF_2 =
      new Events(List.of(new Events.Mark(Events.Sort.CRITERIA, 1, 1)), List.of(0, 1), List.of());

  private static List<TestRun> runs() {
    return List.of(run("2026-01-01"), run("2026-01-08"));
  }

  private static TestRun run(String day) {
    return new TestRun(day.substring(5), Optional.of(LocalDate.parse(day)), true, 5, 1, 0);
  }

  @Test
  void without_events_there_are_no_lanes() {
    Drawing drawing = ReadinessChart.draw("d", STEPS, Events.NONE);
    assertThat(labels(drawing)).extracting(Shape.Label::text).doesNotContain("Criteria", "Commits");
    assertThat(drawing.height()).isLessThan(ReadinessChart.draw("d", STEPS, EVENTS).height());
  }

  @Test
  void five_thousand_commits_are_a_path_of_hundreds_of_ticks() {
    List<Instant> many =
        IntStream.range(0, 5000)
            .mapToObj(i -> Instant.parse("2026-01-02T00:00:00Z").plusSeconds(i * 60L))
            .toList();
    Events events = new Events(List.of(), List.of(), List.of(new Events.Between(1, many)));
    List<String> paths =
        ReadinessChart.draw("d", STEPS, events).shapes().stream()
            .filter(Shape.Path.class::isInstance)
            .map(shape -> ((Shape.Path) shape).d())
            .toList();
    assertThat(paths).allMatch(d -> d.length() < 6000);
    assertThat(paths).anyMatch(d -> d.split("v8", -1).length > 20);
  }

  @Test
  void words_of_neighbours_do_not_meet_and_none_is_clipped() {
    List<Step> close = Collections.nCopies(9, step("2026-01-01"));
    Drawing drawing = ReadinessChart.draw("d", close, Events.NONE);
    List<Double> middles =
        labels(drawing).stream()
            .filter(l -> l.text().equals("CONDITIONAL GO"))
            .map(l -> Double.parseDouble(l.x()))
            .toList();
    double half = 8.0 * "CONDITIONAL GO".length() / 2;
    assertThat(middles).hasSize(9);
    for (int i = 1; i < middles.size(); i++) {
      assertThat(middles.get(i) - middles.get(i - 1)).isGreaterThan(2 * half);
    }
    assertThat(middles.get(0) - half).isGreaterThan(60);
    assertThat(middles.get(8) + half).isLessThanOrEqualTo(drawing.width());
  }
}
