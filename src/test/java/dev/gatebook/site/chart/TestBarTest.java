package dev.gatebook.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TestBarTest {
  private static final TestBar RUN = new TestBar(39, 51, 20, 110);

  @Test
  void the_parts_of_a_bar_stand_in_order_and_fill_it() {
    List<Shape.Box> boxes = boxes(RUN.measured());
    assertThat(boxes).extracting(Shape.Box::css).containsExactly("c-ok", "c-bad", "c-skip");
    assertThat(boxes).extracting(Shape.Box::x).containsExactly("0", "354.5", "818.2");
    assertThat(boxes).extracting(Shape.Box::width).containsExactly("352.5", "461.6", "179.8");
  }

  @Test
  void declared_counts_are_hollow() {
    assertThat(boxes(RUN.declared())).allMatch(box -> box.css().endsWith("-said"));
  }

  @Test
  void nothing_is_drawn_for_nothing() {
    assertThat(new TestBar(0, 0, 0, 0).any()).isFalse();
    assertThat(new TestBar(0, 0, 0, 0).measured()).isEmpty();
    assertThat(Squares.share("c-bad", 0, 10)).isEmpty();
  }

  @Test
  void claims_and_measurements_share_one_scale() {
    Drawing drawing = ClaimChart.draw(RUN, new TestBar(11, 0, 0, 11), "2025-12-26");
    List<Shape.Box> boxes = boxes(drawing.shapes());
    assertThat(boxes.get(0).css()).isEqualTo("c-ok-said");
    assertThat(boxes.get(3).css()).isEqualTo("c-ok");
    assertThat(Double.parseDouble(boxes.get(3).width())).isLessThan(524 / 9.0);
    assertThat(drawing.description())
        .isEqualTo("Declared: 39 passing, 51 failing, 20 skipped. Measured: 11 passing.");
  }

  @Test
  void without_a_measurement_the_chart_shows_claims_only() {
    Drawing drawing = ClaimChart.draw(RUN, new TestBar(0, 0, 0, 0), "2025-12-26");
    assertThat(drawing.title()).isEqualTo("Tests declared");
    assertThat(boxes(drawing.shapes())).hasSize(3);
  }

  @Test
  void spans_lie_on_an_axis_with_round_steps_inside_the_drawing() {
    Drawing drawing =
        SpanChart.draw(
            "Estimates",
            List.of(
                new SpanChart.Span("Optimistic", 2, 3, "2–3 d"),
                new SpanChart.Span("Conservative", 10, 14, "10–14 d")));
    assertThat(labels(drawing)).contains("0", "2", "14", "2–3 d", "10–14 d");
    assertThat(boxes(drawing.shapes()))
        .allMatch(box -> Double.parseDouble(box.x()) + Double.parseDouble(box.width()) <= 640);
    assertThat(drawing.description()).isEqualTo("Optimistic 2–3 d, Conservative 10–14 d.");
  }

  @Test
  void a_long_axis_keeps_few_steps() {
    Drawing drawing =
        SpanChart.draw("Estimates", List.of(new SpanChart.Span("All", 0, 950, "950 d")));
    assertThat(labels(drawing)).hasSizeLessThan(12);
  }

  @Test
  void the_declared_count_is_marked_where_it_differs_from_the_listed_one() {
    List<CheckChart.Group> groups =
        List.of(
            new CheckChart.Group("T1", List.of("u-shown", "u-said")),
            new CheckChart.Group("T2", List.of("u-run", "c-bad")));
    Drawing apart = CheckChart.draw(groups, new CheckChart.Legend("Checks", "words", 3));
    assertThat(labels(apart)).contains("3 declared", "4 listed", "T1", "T2");
    Drawing agreed = CheckChart.draw(groups, new CheckChart.Legend("Checks", "words", 4));
    assertThat(labels(agreed)).contains("4 listed").doesNotContain("4 declared");
  }

  private static List<Shape.Box> boxes(List<Shape> shapes) {
    return shapes.stream().filter(Shape.Box.class::isInstance).map(Shape.Box.class::cast).toList();
  }

  private static List<String> labels(Drawing drawing) {
    return drawing.shapes().stream()
        .filter(Shape.Label.class::isInstance)
        .map(Shape.Label.class::cast)
        .map(Shape.Label::text)
        .toList();
  }
}
