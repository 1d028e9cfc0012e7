package dev.gatebook.assess.rules;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A declared percentage must be the share of the counts beside it. Looked at are {@code
 * checks.share} of passed, done or closed in total, {@code tests.passed-share}, and {@code
 * rates.passed} of the tests. Rounding up or down is fine.
 */
final class Shares implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error("GB005", "A percentage does not fit the counts beside it");
  private static final List<String> PARTS = List.of("passed", "done", "closed", "met");
  private static final String SUFFIX = "-share";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Figures figures = dossier.statement().declares();
    return figures.all().stream()
        .filter(figure -> figure.quantity().unit() == Unit.PERCENT)
        .flatMap(share -> part(figures, share).flatMap(part -> compare(figures, share, part)));
  }

  private static Stream<Figures.Figure> part(Figures figures, Figures.Figure share) {
    String name = share.name();
    if (name.startsWith("rates.")) {
      return figures.find("tests." + name.substring("rates.".length())).stream();
    }
    if (name.endsWith(SUFFIX)) {
      return figures.find(name.substring(0, name.length() - SUFFIX.length())).stream();
    }
    return name.endsWith(".share")
        ? PARTS.stream().flatMap(p -> figures.find(group(name) + p).stream()).limit(1)
        : Stream.empty();
  }

  private static Stream<Finding> compare(
      Figures figures, Figures.Figure share, Figures.Figure part) {
    Optional<Long> count = figures.exactCount(part.name());
    Optional<Long> whole = figures.exactCount(group(part.name()) + "total");
    if (count.isEmpty() || whole.isEmpty() || count.get() > whole.get()) {
      return Stream.empty();
    }
    Ratio ratio = new Ratio(count.get(), whole.get());
    return !ratio.hasData() || Rounding.includes(share.quantity(), ratio)
        ? Stream.empty()
        : Stream.of(finding(share, part, ratio));
  }

  private static Finding finding(Figures.Figure share, Figures.Figure part, Ratio ratio) {
    BigDecimal percent = ratio.percent(1).orElse(BigDecimal.ZERO);
    String message =
        share.name()
            + " is declared as "
            + share.quantity().written()
            + ", "
            + ratio.covered()
            + " of "
            + ratio.total()
            + " is "
            + percent.toPlainString()
            + " %";
    return INFO.finding(
        share.name(),
        message,
        List.of(
            Finding.Amount.of("part", ratio.covered()),
            Finding.Amount.of("total", ratio.total()),
            new Finding.Amount("percent", percent)),
        List.of(share.at(), part.at()));
  }

  private static String group(String name) {
    return name.substring(0, name.lastIndexOf('.') + 1);
  }
}
