package dev.gatebook.artifact;

import dev.gatebook.artifact.read.Attempts;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.Digits;
import dev.gatebook.model.TestCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Attempts of a target of Bazel. When a target is run again, its last report is {@code test.xml},
 * and the earlier ones lie in {@code test_attempts} beside it, by their numbers. Shards lie in
 * folders of their own; each has its attempts, and all of them count.
 */
final class BazelAttempts {
  private static final String FOLDER = "test_attempts/attempt_";
  private static final String ENDING = ".xml";

  private record Attempt(String target, long number, Reading reading) {}

  private BazelAttempts() {}

  /** The same files in their order, where the last attempt of a target counts for all of them. */
  static List<Reading> settled(List<Reading> readings) {
    Map<String, List<Attempt>> byTarget = new HashMap<>();
    for (Reading reading : readings) {
      attempt(reading)
          .forEach(one -> byTarget.computeIfAbsent(one.target(), t -> new ArrayList<>()).add(one));
    }
    if (byTarget.isEmpty()) {
      return readings;
    }
    Map<String, Reading> settled = new HashMap<>();
    readings.stream()
        .filter(reading -> byTarget.containsKey(targetOf(reading)))
        .forEach(
            last ->
                byTarget.computeIfAbsent(targetOf(last), t -> new ArrayList<>()).add(lastOf(last)));
    byTarget.values().forEach(attempts -> settle(attempts, settled));
    return readings.stream()
        .map(reading -> settled.getOrDefault(reading.artifact().path(), reading))
        .toList();
  }

  private static List<Attempt> attempt(Reading reading) {
    String path = reading.artifact().path();
    int folder = path.lastIndexOf(FOLDER);
    boolean named = folder == 0 || (folder > 0 && path.charAt(folder - 1) == '/');
    if (!named || !path.endsWith(ENDING) || !reading.artifact().readable()) {
      return List.of();
    }
    String number = path.substring(folder + FOLDER.length(), path.length() - ENDING.length());
    OptionalLong digits = Digits.read(number);
    return digits.isPresent()
        ? List.of(new Attempt(path.substring(0, folder), digits.getAsLong(), reading))
        : List.of();
  }

  /** The folder of a report that is called as Bazel calls the last one; else what no folder is. */
  private static String targetOf(Reading reading) {
    String path = reading.artifact().path();
    boolean last = path.equals("test.xml") || path.endsWith("/test.xml");
    return last ? path.substring(0, path.length() - "test.xml".length()) : "\n";
  }

  private static Attempt lastOf(Reading reading) {
    return new Attempt(targetOf(reading), Long.MAX_VALUE, reading);
  }

  private static void settle(List<Attempt> attempts, Map<String, Reading> settled) {
    List<Reading> inOrder =
        attempts.stream()
            .sorted(Comparator.comparingLong(Attempt::number))
            .map(Attempt::reading)
            .filter(reading -> reading.artifact().readable())
            .toList();
    Reading last = inOrder.get(inOrder.size() - 1);
    String counted = last.artifact().path();
    for (Reading one : inOrder) {
      settled.put(
          one.artifact().path(),
          one.equals(last)
              ? one.with(folded(inOrder, counted))
              : one.uncounted(Complaints.earlierTry(one.artifact().path(), counted)));
    }
  }

  /** Each test by its last run; one that a later attempt does not list keeps its earlier result. */
  private static List<TestCase> folded(List<Reading> inOrder, String counted) {
    Map<String, TestCase> byKey = new LinkedHashMap<>();
    for (Reading attempt : inOrder) {
      Map<String, Integer> seen = new HashMap<>();
      for (TestCase test : attempt.tests()) {
        int number = seen.merge(test.key(), 1, Integer::sum);
        byKey.merge(test.key() + "#" + number, test.toldBy(counted), Attempts::fold);
      }
    }
    return List.copyOf(byKey.values());
  }
}
