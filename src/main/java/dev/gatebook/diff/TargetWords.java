package dev.gatebook.diff;

import dev.gatebook.model.Target;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Points in time and the distance between them, as people plan them. */
final class TargetWords {
  private static final int QUARTER = 3;

  private TargetWords() {}

  /** {@code Q1 2026} for a quarter; anything else as its author wrote it. */
  static String of(Target target) {
    LocalDate from = target.from();
    boolean starts = from.getDayOfMonth() == 1 && from.getMonthValue() % QUARTER == 1;
    boolean quarter = starts && spans(target, QUARTER);
    return quarter
        ? "Q" + ((from.getMonthValue() + 2) / QUARTER) + " " + from.getYear()
        : target.written();
  }

  /** How far the last day moved: {@code 1 quarter}, {@code 2 months}, {@code 12 days}. */
  static String distance(Target from, Target to) {
    long months = Math.abs(ChronoUnit.MONTHS.between(from.from(), to.from()));
    if (spans(from, QUARTER) && spans(to, QUARTER)) {
      return Numbers.count(months / QUARTER, "quarter");
    }
    if (spans(from, 12) && spans(to, 12)) {
      return Numbers.count(months / 12, "year");
    }
    if (spans(from, 1) && spans(to, 1)) {
      return Numbers.count(months, "month");
    }
    return Numbers.count(Math.abs(ChronoUnit.DAYS.between(from.to(), to.to())), "day");
  }

  private static boolean spans(Target target, int months) {
    return target.from().getDayOfMonth() == 1
        && target.from().plusMonths(months).minusDays(1).equals(target.to());
  }
}
