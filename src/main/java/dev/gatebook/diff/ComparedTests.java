package dev.gatebook.diff;

import dev.gatebook.json.Json;
import dev.gatebook.model.Measured;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measured tests as short rows: the names class by class, every outcome that is not a plain pass,
 * and the durations packed into one word for each class.
 */
final class ComparedTests {
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  private static final int HALF = 32;

  private final List<Json> names = new ArrayList<>();
  private final List<Json> outcomes = new ArrayList<>();
  private final List<Json> millis = new ArrayList<>();
  private final List<Object> ofClass = new ArrayList<>();
  private final StringBuilder durations = new StringBuilder();

  private ComparedTests() {}

  static Map<String, List<Json>> sections(Measured measured) {
    ComparedTests tests = new ComparedTests();
    TestMatch.byKey(measured.tests()).values().forEach(tests::add);
    tests.close();
    Map<String, List<Json>> sections = new LinkedHashMap<>();
    sections.put("names", tests.names);
    sections.put("outcomes", tests.outcomes);
    sections.put("millis", tests.millis);
    return sections;
  }

  private void add(TestCase test) {
    String holder = test.className().isEmpty() ? test.suite() : test.className();
    if (ofClass.isEmpty() || !ofClass.get(0).equals(holder)) {
      close();
      ofClass.add(holder);
    }
    ofClass.add(test.name() + test.parameters());
    pack(test.durationMillis().orElse(0L));
    if (test.outcome() != TestOutcome.PASSED) {
      outcomes.add(
          ComparedAudit.row(
              names.size(),
              ofClass.size() - 2,
              test.outcome().ordinal(),
              TestDiffer.failure(test)));
    }
  }

  /** Digits of 32, the lowest first; all but the last of a number are raised by 32. */
  private void pack(long duration) {
    long rest = Math.max(0, duration);
    while (rest >= HALF) {
      durations.append(DIGITS.charAt((int) (rest % HALF) + HALF));
      rest /= HALF;
    }
    durations.append(DIGITS.charAt((int) rest));
  }

  private void close() {
    if (!ofClass.isEmpty()) {
      names.add(Json.list(ofClass, name -> Json.of(name.toString())));
      millis.add(ComparedAudit.row(durations.toString()));
      ofClass.clear();
      durations.setLength(0);
    }
  }
}
