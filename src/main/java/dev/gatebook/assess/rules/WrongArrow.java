package dev.gatebook.assess.rules;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An author's own arrow that does not fit the figure of the audit before. Looked at are tests and
 * coverage, where it is known which way is better.
 */
final class WrongArrow implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error("GB028", "An arrow does not fit the figure of the audit before");
  private static final Set<String> BETTER = Set.of("better", "improved", "improving");
  private static final Set<String> WORSE = Set.of("worse", "worsened", "degraded");
  private static final Set<String> UP = Set.of("up", "higher", "more", "\u2191", "\u2b06");
  private static final Set<String> DOWN = Set.of("down", "lower", "fewer", "\u2193", "\u2b07");
  private static final Set<String> LESS_IS_BETTER =
      Set.of("tests.failed", "tests.errors", "tests.skipped", "tests.flaky");
  private static final Set<String> MORE_IS_BETTER = Set.of("tests.total", "tests.passed");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.previous().stream()
        .flatMap(
            before ->
                dossier.statement().declares().all().stream()
                    .filter(now -> !now.arrow().isEmpty())
                    .flatMap(
                        now ->
                            before.statement().declares().find(now.name()).stream()
                                .flatMap(then -> compare(before, then, now))));
  }

  private static Stream<Finding> compare(Audit before, Figures.Figure then, Figures.Figure now) {
    int claimed = claimed(now);
    int moved = moved(then.quantity(), now.quantity());
    return claimed == 0 || moved == 0 || claimed == moved
        ? Stream.empty()
        : Stream.of(finding(before, then, now));
  }

  /** 1 for up, -1 for down, 0 when the word says neither. */
  private static int claimed(Figures.Figure now) {
    String word = now.arrow().strip().replace("\ufe0f", "").toLowerCase(Locale.ROOT);
    if (UP.contains(word) || DOWN.contains(word)) {
      return UP.contains(word) ? 1 : -1;
    }
    int better = betterIs(now.name());
    return BETTER.contains(word) ? better : WORSE.contains(word) ? -better : 0;
  }

  private static int betterIs(String name) {
    if (LESS_IS_BETTER.contains(name)) {
      return -1;
    }
    return MORE_IS_BETTER.contains(name) || name.startsWith("coverage.") ? 1 : 0;
  }

  /** Only a move that no wording of the two figures can hide. */
  private static int moved(Quantity then, Quantity now) {
    if (then.unit() != now.unit()) {
      return 0;
    }
    Sum before = Sum.of(List.of(then));
    return before.fallsShortOf(now) ? 1 : before.exceeds(now) ? -1 : 0;
  }

  private static Finding finding(Audit before, Figures.Figure then, Figures.Figure now) {
    String message =
        now.name()
            + " is called \""
            + now.arrow()
            + "\", it went from "
            + then.quantity().written()
            + " in "
            + before.id()
            + " to "
            + now.quantity().written();
    return INFO.finding(now.name(), message, numbers(then, now), List.of(now.at(), then.at()));
  }

  private static List<Finding.Amount> numbers(Figures.Figure then, Figures.Figure now) {
    return Stream.of(
            then.quantity().low().map(v -> new Finding.Amount("before", v)),
            now.quantity().low().map(v -> new Finding.Amount("now", v)))
        .flatMap(Optional::stream)
        .toList();
  }
}
