package dev.gatebook.app;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds ids for audits: their day, with a number where it is taken. */
final class AuditIds {
  private AuditIds() {}

  /** The first id of a day that is not taken. */
  static String free(LocalDate day, Set<String> taken) {
    return Stream.concat(
            Stream.of(day.toString()),
            IntStream.iterate(2, number -> number + 1).mapToObj(number -> day + "-" + number))
        .filter(id -> !taken.contains(id))
        .findFirst()
        .orElseThrow();
  }
}
