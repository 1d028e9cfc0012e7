package dev.gatebook.site.audit;

import dev.gatebook.diff.Sentence;
import dev.gatebook.model.Estimate;
import dev.gatebook.model.Quantity;
import dev.gatebook.site.chart.SpanChart;
import dev.gatebook.site.part.ChartBlock;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.AuditContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How long the rest will take under each assumption. */
final class EstimatesSection {
  private EstimatesSection() {}

  static Optional<Section> of(AuditContext context) {
    List<Estimate> estimates = context.statement().estimates();
    if (estimates.isEmpty()) {
      return Optional.empty();
    }
    List<Content> contents = new ArrayList<>();
    if (comparable(estimates)) {
      List<SpanChart.Span> spans = estimates.stream().map(EstimatesSection::span).toList();
      contents.add(new ChartBlock(SpanChart.draw("Estimates", spans), unit(estimates), List.of()));
    }
    contents.add(table(estimates));
    return Optional.of(
        Section.of("time", "Time to release", contents.toArray(new Content[0]))
            .counted(estimates.size())
            .remarked("As estimated by the auditor"));
  }

  private static boolean comparable(List<Estimate> estimates) {
    return estimates.stream().map(e -> e.duration().unit()).distinct().count() == 1
        && estimates.stream()
            .map(Estimate::duration)
            .allMatch(q -> q.low().isPresent() && q.high().filter(h -> h.signum() > 0).isPresent());
  }

  private static String unit(List<Estimate> estimates) {
    return switch (estimates.get(0).duration().unit()) {
      case MINUTES -> "Minutes of work.";
      case HOURS -> "Hours of work.";
      case DAYS -> "Days of work.";
      case WEEKS -> "Weeks of work.";
      default -> "";
    };
  }

  private static SpanChart.Span span(Estimate estimate) {
    Quantity q = estimate.duration();
    return new SpanChart.Span(
        Sentence.capital(estimate.name()),
        q.low().map(BigDecimal::doubleValue).orElse(0.0),
        q.high().map(BigDecimal::doubleValue).orElse(0.0),
        Numbers.quantity(q));
  }

  private static Table table(List<Estimate> estimates) {
    return new Table(
            "Estimates",
            List.of(
                Table.Column.of("Estimate"),
                Table.Column.number("Duration"),
                Table.Column.wide("Assumption")),
            estimates.stream()
                .map(
                    e ->
                        Table.Row.of(
                            Piece.words(Sentence.capital(e.name())),
                            Piece.words(Numbers.quantity(e.duration())),
                            Piece.authored(e.assumption())))
                .toList())
        .withoutEmptyColumns();
  }
}
