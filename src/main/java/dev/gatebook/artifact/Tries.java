package dev.gatebook.artifact;

import dev.gatebook.artifact.read.Attempts;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.model.TestCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Files that hold one try of a test each: of all tries of a test one result is made. */
final class Tries {
  private static final Comparator<Reading> BY_TIME =
      Comparator.comparing(reading -> reading.tried().map(Sink.Try::when).orElseThrow());

  private Tries() {}

  /** The same files in their order, where the last try of a test counts and no earlier one does. */
  static List<Reading> settled(List<Reading> readings) {
    Map<String, List<Reading>> byTest = new HashMap<>();
    readings.stream()
        .filter(Tries::isTry)
        .forEach(
            reading ->
                byTest
                    .computeIfAbsent(reading.tried().orElseThrow().test(), t -> new ArrayList<>())
                    .add(reading));
    Map<String, Reading> settled = new HashMap<>();
    byTest.values().stream()
        .filter(tries -> tries.size() > 1)
        .forEach(tries -> settle(tries, settled));
    return readings.stream()
        .map(reading -> settled.getOrDefault(reading.artifact().path(), reading))
        .toList();
  }

  private static boolean isTry(Reading reading) {
    return reading.tried().isPresent() && reading.tests().size() == 1;
  }

  private static void settle(List<Reading> tries, Map<String, Reading> settled) {
    List<Reading> inOrder = tries.stream().sorted(BY_TIME).toList();
    Reading last = inOrder.get(inOrder.size() - 1);
    TestCase outcome =
        inOrder.stream().map(one -> one.tests().get(0)).reduce(Attempts::fold).orElseThrow();
    for (Reading one : inOrder) {
      String path = one.artifact().path();
      String counted = last.artifact().path();
      settled.put(
          path,
          one.equals(last)
              ? one.with(List.of(outcome))
              : one.uncounted(Complaints.earlierTry(path, counted)));
    }
  }
}
