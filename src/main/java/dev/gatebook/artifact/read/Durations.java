package dev.gatebook.artifact.read;

import dev.gatebook.model.SourceRef;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the durations of a file, in seconds as written, and counts those that make no sense. */
public final class Durations {
  private static final long DAY_MILLIS = 24L * 60 * 60 * 1000;
  private static final long MINUTE_MILLIS = 60L * 1000;
  private static final BigDecimal LONGEST = BigDecimal.valueOf(DAY_MILLIS);
  private static final int EXAMPLE_CHARS = 32;

  private long odd;
  private String example = "";

  /** Milliseconds; empty when nothing plausible is written. */
  public Optional<Long> read(String written) {
    long millis = millis(written);
    return millis < 0 ? Optional.empty() : Optional.of(millis);
  }

  /** The same, with {@link Seconds#NONE} where nothing plausible is written. */
  public long millis(CharSequence written) {
    long quick = Seconds.plain(written);
    return quick >= 0 && quick <= DAY_MILLIS ? quick : slow(written.toString());
  }

  private long slow(String written) {
    return written.isBlank() ? Seconds.NONE : sound(Seconds.toMillis(written.strip()), written);
  }

  private Optional<Long> plausible(long millis, String written) {
    long sound = sound(millis, written);
    return sound < 0 ? Optional.empty() : Optional.of(sound);
  }

  private long sound(long millis, String written) {
    if (millis >= 0 && millis <= DAY_MILLIS) {
      return millis;
    }
    if (odd++ == 0) {
      example = CutText.of(written, 1, EXAMPLE_CHARS);
    }
    return Seconds.NONE;
  }

  /** Milliseconds that are written as such. */
  public Optional<Long> readMillis(String written) {
    OptionalLong millis = Digits.read(written);
    return millis.isPresent() ? plausible(millis.getAsLong(), written) : Optional.empty();
  }

  /** Milliseconds of a duration written as {@code 00:00:01.5000000}, with days before a point. */
  public Optional<Long> readClock(String written) {
    String[] parts = written.strip().split(":", 4);
    if (parts.length != 3) {
      return read(written);
    }
    int day = parts[0].indexOf('.');
    OptionalLong days = day < 0 ? OptionalLong.of(0) : Digits.read(parts[0].substring(0, day));
    OptionalLong hours = Digits.read(parts[0].substring(day + 1));
    OptionalLong minutes = Digits.read(parts[1]);
    long seconds = Seconds.toMillis(parts[2]);
    boolean sound = days.isPresent() && hours.isPresent() && minutes.isPresent() && seconds >= 0;
    return sound
        ? plausible(
            seconds
                + minutes.getAsLong() * MINUTE_MILLIS
                + (days.getAsLong() * 24 + hours.getAsLong()) * 60 * MINUTE_MILLIS,
            written)
        : plausible(Seconds.NONE, written);
  }

  /** Milliseconds as a number, rounded to whole ones. */
  public Optional<Long> millis(BigDecimal written) {
    boolean sound = written.signum() >= 0 && written.compareTo(LONGEST) <= 0;
    long millis = sound ? written.setScale(0, RoundingMode.HALF_UP).longValue() : Seconds.NONE;
    return plausible(millis, written.toString());
  }

  /** Warns once of all that made no sense. */
  public void tell(Sink sink, SourceRef at) {
    if (odd > 0) {
      sink.problem(Complaints.durations(odd, example, at));
    }
  }
}
