package dev.gatebook.site.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Where audits stand on an axis: by their days, but none nearer to the next than what is written
 * there needs. In even steps where an audit has no day, lies before the one that it follows, or all
 * are of one day.
 */
public final class TimeAxis {
  private static final long DAY = 24 * 60 * 60;

  private final List<Optional<LocalDate>> days;
  private final List<Double> places;

  private TimeAxis(List<Optional<LocalDate>> days, List<Double> places) {
    this.days = days;
    this.places = places;
  }

  /** Whether audits of these days, oldest first, can be laid out by time. */
  public static boolean isScaled(List<Optional<LocalDate>> days) {
    long whole = 0;
    for (int i = 1; i < days.size(); i++) {
      if (days.get(i).isEmpty() || days.get(i - 1).isEmpty() || gap(days, i) < 0) {
        return false;
      }
      whole += gap(days, i);
    }
    return whole > 0;
  }

  /**
   * Lays audits out with the same least distance between all.
   *
   * @param days the day of each audit, oldest first
   * @param least the least distance from one to the next, in pixels
   * @param width from the first to the last, in pixels; more where the least distances need more
   */
  static TimeAxis of(List<Optional<LocalDate>> days, double least, double width) {
    return of(days, Collections.nCopies(Math.max(0, days.size() - 1), least), width);
  }

  /**
   * Lays audits out.
   *
   * @param least the least distance from each audit to the next
   */
  static TimeAxis of(List<Optional<LocalDate>> days, List<Double> least, double width) {
    double whole = Math.max(width, least.stream().mapToDouble(Double::doubleValue).sum());
    List<Long> gaps = new ArrayList<>();
    for (int i = 1; i < days.size(); i++) {
      gaps.add(isScaled(days) ? gap(days, i) : 1);
    }
    double perDay = perDay(gaps, least, whole);
    List<Double> places = new ArrayList<>(List.of(0.0));
    double x = 0;
    for (int i = 0; i < gaps.size(); i++) {
      x += Math.max(least.get(i), gaps.get(i) * perDay);
      places.add(x);
    }
    return new TimeAxis(List.copyOf(days), places);
  }

  /**
   * Pixels for a day: what the distances that are drawn as short as allowed leave to the others.
   */
  private static double perDay(List<Long> gaps, List<Double> least, double whole) {
    double scale = 0;
    double next = whole / Math.max(1, gaps.stream().mapToLong(Long::longValue).sum());
    while (next != scale) {
      scale = next;
      double room = whole;
      long days = 0;
      for (int i = 0; i < gaps.size(); i++) {
        boolean shortest = gaps.get(i) * scale < least.get(i);
        room -= shortest ? least.get(i) : 0;
        days += shortest ? 0 : gaps.get(i);
      }
      next = days == 0 ? 0 : Math.min(scale, Math.max(0, room / days));
    }
    return scale;
  }

  /** Where an audit stands, in pixels from the first. */
  double x(int audit) {
    return places.get(audit);
  }

  /** The year of each audit that is the first of its year on the axis, else nothing. */
  List<String> years() {
    List<String> years = new ArrayList<>();
    String before = "";
    for (Optional<LocalDate> day : days) {
      String year = day.map(d -> Integer.toString(d.getYear())).orElse("");
      years.add(year.equals(before) ? "" : year);
      before = year.isEmpty() ? before : year;
    }
    return years;
  }

  /** Where the last audit stands. */
  double width() {
    return places.get(places.size() - 1);
  }

  /**
   * Where commits between an audit and the one before stand: by their time where both have days.
   */
  List<Double> between(int audit, List<Instant> commits) {
    double from = x(audit - 1);
    double to = x(audit);
    boolean timed = isScaled(days) && gap(days, audit) > 0;
    List<Double> all = new ArrayList<>();
    for (int i = 0; i < commits.size(); i++) {
      double share = timed ? share(audit, commits.get(i)) : (i + 1.0) / (commits.size() + 1);
      all.add(from + (to - from) * share);
    }
    return all;
  }

  /** An audit knows all of its day, so its moment is the end of it. */
  private double share(int audit, Instant commit) {
    long from = end(days.get(audit - 1).orElseThrow());
    long to = end(days.get(audit).orElseThrow());
    return Math.max(0, Math.min(1, (commit.getEpochSecond() - from) / (double) (to - from)));
  }

  private static long end(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond() + DAY;
  }

  private static long gap(List<Optional<LocalDate>> days, int i) {
    return ChronoUnit.DAYS.between(days.get(i - 1).orElseThrow(), days.get(i).orElseThrow());
  }
}
