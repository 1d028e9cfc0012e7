package dev.gatebook.site.tests;

import dev.gatebook.model.Measurement;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** Every measured figure, by name. */
final class MetricsSection {
  private static final int MOST = 200;

  /** So many stand in the open. */
  private static final int FEW = 24;

  private static final MathContext DIGITS = new MathContext(6);

  private MetricsSection() {}

  static Optional<Section> of(List<Measurement> metrics) {
    if (metrics.isEmpty()) {
      return Optional.empty();
    }
    Table table =
        new Table(
                "Measured figures",
                List.of(
                    Table.Column.wide("Figure"),
                    Table.Column.number("Value"),
                    Table.Column.tight("Unit"),
                    Table.Column.tight("Better"),
                    Table.Column.tight("Run"),
                    Table.Column.tight("Artifact")),
                metrics.stream().limit(MOST).map(MetricsSection::row).toList())
            .withoutEmptyColumns();
    return Optional.of(
        Section.of("metrics", "Measurements", table.folded(FEW, "figure").toArray(new Content[0]))
            .counted(metrics.size())
            .remarked(
                metrics.size() > MOST
                    ? "The first " + MOST + ", to 6 digits"
                    : "To 6 digits; evidence is held against all of them"));
  }

  private static String file(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Table.Row row(Measurement metric) {
    return Table.Row.of(
        Piece.mono(metric.name()),
        Piece.words(Numbers.plain(metric.value().round(DIGITS))),
        Piece.words(metric.unit()),
        Piece.words(metric.better().key()),
        metric.failed() ? Piece.chip("unavailable", "Failed") : Piece.NONE,
        Piece.muted(file(metric.artifact())));
  }
}
