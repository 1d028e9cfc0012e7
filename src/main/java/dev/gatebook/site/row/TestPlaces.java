package dev.gatebook.site.row;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import dev.gatebook.model.TestCase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Ids of artifacts, suites and tests on the page of test results. They are numbers in the order of
 * the run, so that an id is short and made without sorting a long run.
 */
public final class TestPlaces {
  /** The most tests that a page lists one by one. */
  public static final int MOST_TESTS = 2000;

  /** The most suites that a page lists. */
  public static final int MOST_SUITES = 400;

  /** The most artifacts that a page lists. */
  public static final int MOST_ARTIFACTS = 200;

  private final Measured measured;
  private final Map<TestCase, Integer> tests = new HashMap<>();
  private final Map<String, Integer> artifacts = new HashMap<>();
  private final Map<String, Integer> suites = new HashMap<>();

  /** The places of what was measured. */
  public TestPlaces(Measured measured) {
    this.measured = measured;
    if (listsTests()) {
      List<TestCase> run = measured.tests();
      IntStream.range(0, run.size()).forEach(at -> place(run.get(at), at));
    }
  }

  /** A test is found by what it says: a run that is kept in short makes it anew each time. */
  private void place(TestCase test, int at) {
    suites.putIfAbsent(suiteOf(test), at);
    tests.putIfAbsent(test, at);
  }

  /** Few pages ask for them, and there may be thousands. */
  private Map<String, Integer> artifacts() {
    if (artifacts.isEmpty()) {
      for (int at = 0; at < measured.artifacts().size(); at++) {
        artifacts.putIfAbsent(measured.artifacts().get(at).path(), at);
      }
    }
    return artifacts;
  }

  /** The id of the row of an artifact, wherever that row is. */
  public String artifact(Artifact artifact) {
    return artifact(artifacts().getOrDefault(artifact.path(), 0));
  }

  /** The id of the row of the artifact at that place. */
  public static String artifact(int place) {
    return "artifact-" + (place + 1);
  }

  /** The id on the page of test results that shows that artifact; empty when there is none. */
  public String shown(String path) {
    int at = artifacts().getOrDefault(path, -1);
    if (at < 0) {
      return "";
    }
    return at < MOST_ARTIFACTS ? artifact(at) : "reports";
  }

  /** The id of the row of a test; empty when tests are not listed one by one. */
  public String test(TestCase test) {
    return tests.containsKey(test) ? test(tests.getOrDefault(test, 0)) : "";
  }

  /** The id of the row of the test at that place of the run. */
  public static String test(int place) {
    return "test-" + (place + 1);
  }

  /** The id of the row of a suite: the place of its first test in the run. */
  public String suite(String name) {
    return suite(suites.getOrDefault(name, 0));
  }

  /** How many suites there are; none when tests are not listed one by one. */
  public int suites() {
    return suites.size();
  }

  /** The id of the row of the suite whose first test stands at that place of the run. */
  public static String suite(int first) {
    return "suite-" + (first + 1);
  }

  /** Whether the page lists tests one by one. */
  public boolean listsTests() {
    return measured.tests().size() <= MOST_TESTS;
  }

  /** The suite that a test is shown in. */
  public static String suiteOf(TestCase test) {
    return test.suite().isEmpty() ? test.className() : test.suite();
  }
}
