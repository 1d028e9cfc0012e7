package dev.gatebook.assess.rules;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * As many tests as before, fewer of them failing, and more skipped: what is skipped is not mended.
 */
final class MovedToSkipped implements Rule {
  private static final RuleInfo INFO = RuleInfo.warning("GB084", "Tests moved to skipped");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.previous().stream()
        .flatMap(
            before ->
                compare(before, before.statement().declares(), dossier.statement().declares()));
  }

  private static Stream<Finding> compare(Audit before, Figures then, Figures now) {
    boolean same =
        now.exactCount("tests.total").isPresent()
            && now.exactCount("tests.total").equals(then.exactCount("tests.total"));
    long skipped = moved("tests.skipped", then, now);
    long failed = moved("tests.failed", then, now);
    return same && skipped > 0 && failed < 0
        ? now.find("tests.skipped").stream().map(at -> finding(before, then, now, at))
        : Stream.empty();
  }

  private static long moved(String name, Figures then, Figures now) {
    return now.exactCount(name).orElse(0L) - then.exactCount(name).orElse(0L);
  }

  private static Finding finding(Audit before, Figures then, Figures now, Figures.Figure skipped) {
    long more = moved("tests.skipped", then, now);
    long failed = moved("tests.failed", then, now);
    long passed = moved("tests.passed", then, now);
    String message =
        Phrase.say(
            "of as many tests as in {}, {} more are skipped: passed {}, failed {}",
            before.id(),
            more,
            signed(passed),
            signed(failed));
    return INFO.finding(
        skipped.name(),
        message,
        List.of(
            Finding.Amount.of("skipped", more),
            Finding.Amount.of("passed", passed),
            Finding.Amount.of("failed", failed)),
        List.of(skipped.at(), before.statement().at()));
  }

  private static String signed(long moved) {
    return (moved > 0 ? "+" : "") + moved;
  }
}
