package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.FailureText;
import dev.gatebook.artifact.read.TestDraft;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A package of Go and its tests, while its events pass. It may be run several times. */
final class GoPackage {
  private final String path;
  private final String artifact;
  private final Map<String, GoTest> tests = new LinkedHashMap<>();
  private final GoOutput output = new GoOutput();
  private boolean running;
  private boolean failed;
  private int round;

  GoPackage(String path, String artifact) {
    this.path = path;
    this.artifact = artifact;
  }

  /** Whether its events break off before it says how it ended. */
  boolean isRunning() {
    return running;
  }

  void begin() {
    running = true;
  }

  void run(String test) {
    running = true;
    test(test).run(round);
  }

  void output(String test, String text) {
    if (test.isEmpty()) {
      begin();
      said(text);
    } else {
      test(test).output().add(text);
    }
  }

  /** What is said of it from outside of its run. */
  void said(String text) {
    output.add(text);
  }

  void ended(String test, String action, Optional<Long> millis) {
    running = true;
    test(test).ended(round, outcome(action), millis);
  }

  /** The package ended. What failed in it and not in a test is kept. */
  void end(String action) {
    running = false;
    tests.values().forEach(test -> test.close(round));
    boolean inTest = tests.values().stream().anyMatch(test -> test.failedIn(round));
    failed = action.equals("fail") && !inTest;
    round++;
  }

  private static TestOutcome outcome(String action) {
    return switch (action) {
      case "fail" -> TestOutcome.FAILED;
      case "skip" -> TestOutcome.SKIPPED;
      default -> TestOutcome.PASSED;
    };
  }

  private GoTest test(String name) {
    return tests.computeIfAbsent(name, GoTest::new);
  }

  /** Its tests, and one in error for the package when it failed outside of them. */
  List<TestCase> tests() {
    List<TestCase> all = new ArrayList<>();
    tests.values().stream()
        .filter(test -> !test.isBenchmark())
        .forEach(test -> all.add(test.test(path, artifact)));
    if (failed) {
      all.add(
          new TestDraft()
              .suite(path)
              .className(path)
              .name("(package)")
              .outcome(TestOutcome.ERRORED)
              .because(FailureText.ofAny("", "", output.text()))
              .toTest(artifact));
    }
    return all;
  }
}
