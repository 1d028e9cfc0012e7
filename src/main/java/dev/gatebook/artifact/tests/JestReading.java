package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.FailureText;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.ReportedPath;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.TestDraft;
import dev.gatebook.artifact.read.TestTally;
import dev.gatebook.artifact.read.TestTally.Kind;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** One walk over the JSON of Jest, file of tests by file of tests. */
final class JestReading {
  private static final Set<String> UNREAD = Set.of("location", "coverage", "perfStats", "snapshot");

  private final JsonCursor json;
  private final ArtifactStream file;
  private final Sink sink;
  private final TestTally tally;
  private boolean anyResults;
  private int brokenSuites;
  private int declaredBroken;

  JestReading(JsonCursor json, ArtifactStream file, Sink sink) {
    this.json = json;
    this.file = file;
    this.sink = sink;
    this.tally = new TestTally(sink, file.path());
    sink.dialect("jest");
  }

  void read() throws Unreadable, IOException {
    json.members(this::member);
    json.end();
    if (!anyResults) {
      throw json.refuse("there is no list of results");
    }
    int broken = Math.max(brokenSuites, declaredBroken);
    tally.declare(Kind.TESTS, Optional.of(broken));
    tally.declare(Kind.FAILING, Optional.of(broken));
    tally.tell("");
  }

  private void member(String name) throws Unreadable, IOException {
    switch (name) {
      case "numTotalTests" -> declare(Kind.TESTS);
      case "startTime" -> sink.origin().millis(new JsonPart(json.value(UNREAD)).number());
      case "numFailedTests" -> declare(Kind.FAILING);
      case "numRuntimeErrorTestSuites" -> declaredBroken = count().orElse(0);
      case "numPendingTests", "numTodoTests" -> declare(Kind.SKIPPED);
      case "testResults" -> {
        anyResults = true;
        json.items(item -> suite(new JsonPart(json.value(UNREAD))));
      }
      default -> json.skip();
    }
  }

  private void declare(Kind kind) throws Unreadable, IOException {
    tally.declare(kind, count());
  }

  private Optional<Integer> count() throws Unreadable, IOException {
    return new JsonPart(json.value(UNREAD)).whole();
  }

  private void suite(JsonPart suite) throws Unreadable {
    String path = suite.text("name").or(() -> suite.text("testFilePath")).orElse("");
    JsonPart tests = suite.at("assertionResults");
    if (!tests.isList()) {
      throw json.refuse("a result has no list of its tests");
    }
    for (JsonPart test : tests.items()) {
      tally.take(new JestTest(test).draft(path, tally).toTest(file.path()));
    }
    boolean failed = suite.words("status").equals("failed");
    if (failed && tests.items().stream().noneMatch(JestReading::isFailed)) {
      tally.take(broken(suite, path));
    }
  }

  /** A file of tests that could not be loaded, as a test that is in error. */
  private TestCase broken(JsonPart suite, String path) {
    brokenSuites++;
    return new TestDraft()
        .suite(ReportedPath.of(path))
        .className(ReportedPath.of(path))
        .name(JestTest.WHOLE_FILE)
        .outcome(TestOutcome.ERRORED)
        .because(FailureText.ofAny(suite.words("message"), "", ""))
        .file(path)
        .toTest(file.path());
  }

  /** jest-junit puts an error into the list of a file that could not be loaded. */
  private static boolean isFailed(JsonPart test) {
    return test.words("status").equals("failed") || test.words("status").equals("error");
  }
}
