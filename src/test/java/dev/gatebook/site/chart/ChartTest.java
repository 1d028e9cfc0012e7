package dev.gatebook.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ChartTest {
  private static Step step(int declared, int verified) {
    return new Step("12-26", Optional.empty(), declared, verified, 8, "GO", "NO-GO");
  }

  @Test
  void an_axis_ends_at_a_round_number_that_holds_every_value() {
    assertThat(Scale.upTo(0).ticks()).containsExactly(0, 1);
    assertThat(Scale.upTo(8).ticks()).containsExactly(0, 2, 4, 6, 8);
    assertThat(Scale.upTo(110).top()).isEqualTo(120);
    assertThat(Scale.upTo(110).ticks()).hasSizeLessThanOrEqualTo(5);
    assertThat(Scale.upTo(123_456).top()).isGreaterThanOrEqualTo(123_456);
  }

  @Test
  void one_audit_is_a_bar_and_two_are_a_line() {
    assertThat(Spark.draw("s", "d", List.of(step(4, 2))).shapes())
        .contains(new Shape.Box("c-ok", "0", "8", "52", "12"))
        .contains(new Shape.Box("c-said-bar", "0.5", "4.5", "103.5", "19"));
    assertThat(Spark.draw("s", "d", List.of(step(0, 0), step(8, 4))).shapes())
        .contains(new Shape.Path("c-said", "M5 58L203 6"))
        .contains(new Shape.Path("c-shown", "M5 58L203 32"));
  }

  @Test
  void readiness_names_both_decisions_above_each_audit() {
    Drawing drawing = ReadinessChart.draw("d", List.of(step(6, 1), step(3, 2)), Events.NONE);
    assertThat(labels(drawing)).contains("GO", "NO-GO", "3 declared", "2 verified", "12-26");
  }

  @Test
  void the_counts_below_a_claim_stay_within_the_picture_and_apart() {
    Drawing drawing =
        ClaimChart.draw(new TestBar(1176, 0, 1, 1177), new TestBar(0, 0, 0, 0), "12-26");
    List<Shape.Label> counts =
        drawing.shapes().stream()
            .filter(Shape.Label.class::isInstance)
            .map(Shape.Label.class::cast)
            .filter(l -> l.text().matches("\\d+ (passing|skipped)"))
            .toList();

    assertThat(counts).extracting(Shape.Label::text).containsExactly("1176 passing", "1 skipped");
    assertThat(Double.parseDouble(counts.get(0).x()) + 7 * "1176 passing".length())
        .isLessThan(Double.parseDouble(counts.get(1).x()));
    assertThat(Double.parseDouble(counts.get(1).x()) + 7 * "1 skipped".length())
        .isLessThanOrEqualTo(640);
  }

  @Test
  void names_of_lines_that_meet_do_not_overlap() {
    List<Shape.Label> names =
        ReadinessChart.draw("d", List.of(step(0, 0), step(4, 4)), Events.NONE).shapes().stream()
            .filter(Shape.Label.class::isInstance)
            .map(Shape.Label.class::cast)
            .filter(l -> l.text().startsWith("4 "))
            .toList();
    assertThat(names).hasSize(2);
    double apart = Double.parseDouble(names.get(1).y()) - Double.parseDouble(names.get(0).y());
    assertThat(apart).isGreaterThanOrEqualTo(14);
  }

  @Test
  void what_is_only_declared_is_drawn_hollow() {
    Drawing said =
        TestChart.draw(
            "d", List.of(new TestRun("12-25", Optional.empty(), false, 52, 58, 0)), Events.NONE);
    Drawing shown =
        TestChart.draw(
            "d", List.of(new TestRun("12-26", Optional.empty(), true, 39, 51, 20)), Events.NONE);
    assertThat(said.shapes()).extracting(Shape::css).contains("c-ok-said", "c-bad-said");
    assertThat(shown.shapes()).extracting(Shape::css).contains("c-ok", "c-bad", "c-skip");
    assertThat(shown.shapes()).extracting(Shape::css).doesNotContain("c-ok-said");
  }

  @Test
  void a_score_that_stayed_has_one_dot_and_one_that_fell_a_line() {
    ScoreRow stayed = new ScoreRow("A", BigDecimal.ONE, BigDecimal.ONE, "1  same", false);
    ScoreRow fell = new ScoreRow("B", BigDecimal.valueOf(3), BigDecimal.ONE, "1  −2", false);
    List<Shape> one = ScoreChart.draw("d", BigDecimal.valueOf(5), List.of(stayed)).shapes();
    List<Shape> two = ScoreChart.draw("d", BigDecimal.valueOf(5), List.of(fell)).shapes();
    assertThat(one).filteredOn(Shape.Dot.class::isInstance).hasSize(1);
    assertThat(two).filteredOn(Shape.Dot.class::isInstance).hasSize(2);
    assertThat(two).extracting(Shape::css).contains("c-bad-line", "tx-bad");
  }

  @Test
  void coordinates_are_written_with_a_point_and_at_most_one_digit_behind_it() {
    assertThat(Pen.n(1.25)).isEqualTo("1.3");
    assertThat(Pen.n(100)).isEqualTo("100");
    assertThat(Pen.n(-0.01)).isEqualTo("0");
  }

  private static List<String> labels(Drawing drawing) {
    return drawing.shapes().stream()
        .filter(Shape.Label.class::isInstance)
        .map(shape -> ((Shape.Label) shape).text())
        .toList();
  }
}
