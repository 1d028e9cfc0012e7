package dev.gatebook.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads days: {@code 2026-03-31}, nothing else. */
final class Days {
  /** The pattern of a day; anchored. Which days a month has is left to the calendar. */
  static final String PATTERN = "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$";

  private static final int LENGTH = 10;

  private Days() {}

  /** The day, empty when there is none of that name. */
  static Optional<LocalDate> parse(String written) {
    if (written.length() != LENGTH || !Character.isDigit(written.charAt(0))) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(written, DateTimeFormatter.ISO_LOCAL_DATE));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
