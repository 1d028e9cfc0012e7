package dev.gatebook.assess.rules;

import dev.gatebook.model.Estimate;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Statement;
import dev.gatebook.model.Target;
import dev.gatebook.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An estimate and a target that do not fit: even the shortest estimate ends after the target, or
 * the target was moved and even the longest estimate ends well before it begins. A target that was
 * never moved may lie as far ahead as the team likes. Effort in hours counts as days of eight.
 */
final class EstimateAgainstTarget implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB020", "Estimate and target do not fit each other");
  private static final int SLACK_DAYS = 30;
  private static final Set<String> MOVED = Set.of("delay", "postpone", "slip", "moved", "pushed");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Statement statement = dossier.statement();
    return statement.date().stream()
        .flatMap(
            date ->
                statement.target().stream()
                    .flatMap(
                        target ->
                            Stream.concat(
                                early(statement, date, target)
                                    .filter(finding -> wasMoved(dossier, target)),
                                late(statement, date, target))));
  }

  private static boolean wasMoved(Dossier dossier, Target target) {
    String reason = target.reason().plain().toLowerCase(Locale.ROOT);
    return MOVED.stream().anyMatch(reason::contains)
        || dossier.previous().stream()
            .flatMap(before -> before.statement().target().stream())
            .anyMatch(old -> old.to().isBefore(target.from()));
  }

  private static Stream<Finding> early(Statement statement, LocalDate date, Target target) {
    return ends(statement, date)
        .max(Comparator.comparing(End::latest))
        .filter(end -> end.latest().plusDays(SLACK_DAYS).isBefore(target.from()))
        .map(end -> early(statement, end, target))
        .stream();
  }

  private static Stream<Finding> late(Statement statement, LocalDate date, Target target) {
    return ends(statement, date)
        .min(Comparator.comparing(End::earliest))
        .filter(end -> end.earliest().isAfter(target.to()))
        .map(end -> late(statement, end, target))
        .stream();
  }

  private static Stream<End> ends(Statement statement, LocalDate date) {
    return statement.estimates().stream().flatMap(estimate -> End.of(estimate, date));
  }

  private static Finding early(Statement statement, End end, Target target) {
    long days = ChronoUnit.DAYS.between(end.latest(), target.from());
    String message =
        "the longest estimate ("
            + end.name()
            + ") ends on "
            + end.latest()
            + ", "
            + days
            + " days before the target "
            + target.written()
            + " begins";
    return finding(statement, end, message, days);
  }

  private static Finding late(Statement statement, End end, Target target) {
    long days = ChronoUnit.DAYS.between(target.to(), end.earliest());
    String message =
        "the shortest estimate ("
            + end.name()
            + ") ends on "
            + end.earliest()
            + ", "
            + Phrase.count(days, "day")
            + " after the target "
            + target.written();
    return finding(statement, end, message, days);
  }

  private static Finding finding(Statement statement, End end, String message, long days) {
    return INFO.finding(
        "target",
        message,
        List.of(Finding.Amount.of("days", days)),
        List.of(end.at(), statement.at()));
  }

  private record End(String name, LocalDate earliest, LocalDate latest, SourceRef at) {
    static Stream<End> of(Estimate estimate, LocalDate start) {
      Quantity duration = estimate.duration();
      if (duration.unit() == Unit.COUNT || duration.unit() == Unit.PERCENT) {
        return Stream.empty();
      }
      Optional<BigDecimal> low = duration.low();
      Optional<BigDecimal> high = duration.high();
      return low.isEmpty() || high.isEmpty()
          ? Stream.empty()
          : Stream.of(
              new End(
                  estimate.name(),
                  start.plusDays(days(low.get(), duration.unit())),
                  start.plusDays(days(high.get(), duration.unit())),
                  estimate.at()));
    }

    private static long days(BigDecimal value, Unit unit) {
      BigDecimal days =
          switch (unit) {
            case WEEKS -> value.multiply(BigDecimal.valueOf(7));
            case HOURS -> value.divide(BigDecimal.valueOf(8), RoundingMode.CEILING);
            case MINUTES -> value.divide(BigDecimal.valueOf(480), RoundingMode.CEILING);
            default -> value;
          };
      return days.setScale(0, RoundingMode.CEILING).longValue();
    }
  }
}
