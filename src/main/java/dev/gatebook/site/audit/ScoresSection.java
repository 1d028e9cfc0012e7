package dev.gatebook.site.audit;

import dev.gatebook.model.Scores;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.ScoreDots;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scorecard: aspects, the declared overall score and the mean that Gatebook computes. */
final class ScoresSection {
  private final Scores now;
  private final Optional<Scores> before;

  private ScoresSection(Scores now, Optional<Scores> before) {
    this.now = now;
    this.before = before.filter(b -> b.of().compareTo(now.of()) == 0);
  }

  static Optional<Section> of(AuditContext context) {
    Optional<Scores> before = context.previous().flatMap(p -> p.statement().scores());
    String since = context.previous().map(p -> "Hollow: lost since " + p.id()).orElse("");
    return context
        .statement()
        .scores()
        .map(scores -> new ScoresSection(scores, before))
        .map(s -> s.section().remarked(s.before.isEmpty() ? "" : since));
  }

  private Section section() {
    return Section.of("scores", "Scorecard", table())
        .counted(now.overall().map(o -> Numbers.plain(o) + " of " + of()).orElse(""));
  }

  private Table table() {
    return new Table(
            "Scorecard",
            List.of(
                Table.Column.of("Aspect"),
                Table.Column.tight("Score"),
                Table.Column.number("Value"),
                Table.Column.tight("Change"),
                Table.Column.wide("Reason")),
            now.aspects().stream().map(this::aspect).toList(),
            sums())
        .withoutEmptyColumns();
  }

  private Table.Row aspect(Scores.Aspect aspect) {
    Optional<BigDecimal> old = old(aspect.name());
    return Table.Row.of(
        Piece.words(aspect.name()),
        ScoreDots.of(aspect.score(), old, now.of()),
        value(aspect.score()),
        ScoreDots.change(aspect.score(), old),
        Piece.authored(aspect.comment()));
  }

  private Optional<BigDecimal> old(String aspect) {
    return before.stream()
        .flatMap(b -> b.aspects().stream())
        .filter(a -> a.name().equals(aspect))
        .map(Scores.Aspect::score)
        .findFirst();
  }

  private List<Table.Row> sums() {
    List<Table.Row> rows = new ArrayList<>();
    now.overall()
        .ifPresent(
            o ->
                rows.add(
                    sum(
                        "Overall, declared",
                        Numbers.plain(o),
                        ScoreDots.change(o, before.flatMap(Scores::overall)),
                        now.label())));
    now.mean()
        .ifPresent(
            m ->
                rows.add(
                    sum(
                        "Mean of the " + Numbers.count(now.aspects().size(), "aspect"),
                        tenth(m).toPlainString(),
                        ScoreDots.change(
                            tenth(m), before.flatMap(Scores::mean).map(ScoresSection::tenth)),
                        remark(m))));
    return rows;
  }

  private Table.Row sum(String name, String value, Piece change, String remark) {
    return Table.Row.of(
        Piece.words(name),
        Piece.NONE,
        Piece.words(value + " of " + of()),
        change,
        Piece.words(remark));
  }

  /** Rounding is no difference: only half a unit or more of the last written digit is. */
  private String remark(BigDecimal mean) {
    boolean apart =
        now.overall()
            .filter(o -> o.subtract(mean).abs().compareTo(new BigDecimal("0.1")) >= 0)
            .isPresent();
    return apart ? "Computed. The declared score differs from the mean of its parts." : "Computed.";
  }

  private static BigDecimal tenth(BigDecimal value) {
    return value.setScale(1, RoundingMode.HALF_UP);
  }

  private Piece value(BigDecimal score) {
    return Piece.words(Numbers.plain(score) + " of " + of());
  }

  private String of() {
    return Numbers.plain(now.of());
  }
}
