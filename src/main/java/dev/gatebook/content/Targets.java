package dev.gatebook.content;

import dev.gatebook.model.Prose;
import dev.gatebook.model.Target;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads points in time as people plan them: a day, a month, a quarter or a year. */
final class Targets {
  /** The pattern of a target; anchored. */
  static final String PATTERN =
      "^([0-9]{4})(?:-[Qq]([1-4])|-(0[1-9]|1[0-2])(-(?:0[1-9]|[12][0-9]|3[01]))?)?$";

  private static final Pattern COMPILED = Pattern.compile(PATTERN);
  private static final int YEAR = 1;
  private static final int QUARTER = 2;
  private static final int MONTH = 3;
  private static final int DAY = 4;
  private static final int MONTHS_IN_QUARTER = 3;

  private Targets() {}

  /** The target, empty when the text is none. */
  static Optional<Target> parse(String written, Prose reason) {
    Matcher match = COMPILED.matcher(written);
    if (!match.matches()) {
      return Optional.empty();
    }
    if (match.group(DAY) != null) {
      return Days.parse(written).map(day -> new Target(written, day, day, reason));
    }
    YearMonth from = first(match);
    YearMonth to = last(match, from);
    return Optional.of(new Target(written, from.atDay(1), to.atEndOfMonth(), reason));
  }

  private static YearMonth first(Matcher match) {
    int year = Integer.parseInt(match.group(YEAR));
    if (match.group(QUARTER) != null) {
      int quarter = Integer.parseInt(match.group(QUARTER));
      return YearMonth.of(year, (quarter - 1) * MONTHS_IN_QUARTER + 1);
    }
    return YearMonth.of(
        year, match.group(MONTH) == null ? 1 : Integer.parseInt(match.group(MONTH)));
  }

  private static YearMonth last(Matcher match, YearMonth first) {
    if (match.group(QUARTER) != null) {
      return first.plusMonths(MONTHS_IN_QUARTER - 1);
    }
    return match.group(MONTH) == null ? first.withMonth(12) : first;
  }
}
