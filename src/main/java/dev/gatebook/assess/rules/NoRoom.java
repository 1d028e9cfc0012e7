package dev.gatebook.assess.rules;

import dev.gatebook.model.Cause;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts that are open upwards and whose least values already make the whole: either they were
 * exact, or the causes overlap.
 */
final class NoRoom implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB061", "Causes that are open upwards use up all failures");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    List<Cause> causes =
        dossier.statement().causes().stream().filter(c -> c.tests().isPresent()).toList();
    Sum sum = Sum.of(causes.stream().flatMap(cause -> cause.tests().stream()).toList());
    return dossier.statement().declares().find("tests.failed").stream()
        .filter(failed -> causes.size() > 1 && !sum.exact())
        .filter(
            failed -> failed.quantity().high().filter(v -> v.compareTo(sum.low()) == 0).isPresent())
        .map(failed -> finding(causes, failed, sum));
  }

  private static Finding finding(List<Cause> causes, Figures.Figure failed, Sum sum) {
    List<Quantity> counts = causes.stream().flatMap(cause -> cause.tests().stream()).toList();
    String message =
        Phrase.say(
            "the causes count {}, and {} tests fail: no room is left above the least",
            Sum.written(counts),
            failed.quantity().written());
    return INFO.finding(
        "causes",
        message,
        List.of(
            new Finding.Amount("counted", sum.low()),
            new Finding.Amount("failed", failed.quantity().low().orElse(BigDecimal.ZERO))),
        Stream.concat(Stream.of(failed.at()), causes.stream().map(Cause::at)).toList());
  }
}
