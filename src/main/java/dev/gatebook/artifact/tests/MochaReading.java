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
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One walk over the JSON of Mocha. The list {@code tests} does not say how they ended, so the lists
 * of those that passed, failed and are pending are read. A hook that failed stands among the
 * failures only and is a test in error.
 */
final class MochaReading {
  private static final Set<String> LISTS = Set.of("passes", "failures", "pending");

  private final JsonCursor json;
  private final ArtifactStream file;
  private final Sink sink;
  private final TestTally tally;
  private final Set<String> lists = new HashSet<>();
  private int hooks;

  MochaReading(JsonCursor json, ArtifactStream file, Sink sink) {
    this.json = json;
    this.file = file;
    this.sink = sink;
    this.tally = new TestTally(sink, file.path());
    sink.dialect("mocha");
  }

  void read() throws Unreadable, IOException {
    json.members(this::member);
    json.end();
    if (!lists.containsAll(LISTS)) {
      throw json.refuse("a list of 'passes', 'failures' or 'pending' is not there");
    }
    tally.declare(Kind.TESTS, Optional.of(hooks));
    tally.tell("");
  }

  private void member(String name) throws Unreadable, IOException {
    if (name.equals("stats")) {
      stats(new JsonPart(json.value(Set.of())));
    } else if (LISTS.contains(name)) {
      lists.add(name);
      json.items(item -> tally.take(test(name, new JsonPart(json.value(Set.of())))));
    } else {
      json.skip();
    }
  }

  private void stats(JsonPart stats) {
    sink.origin().time(stats.words("end"));
    tally.declare(Kind.TESTS, stats.count("tests"));
    tally.declare(Kind.FAILING, stats.count("failures"));
    tally.declare(Kind.SKIPPED, stats.count("pending"));
  }

  private TestCase test(String list, JsonPart test) throws Unreadable {
    if (test.text("title").isEmpty()) {
      throw json.refuse("a test has no title");
    }
    String path = test.words("file");
    JsonPart error = test.at("err");
    String stack = error.words("stack");
    return new TestDraft()
        .suite(suite(test))
        .className(path.isBlank() ? suite(test) : ReportedPath.of(path))
        .name(test.text("fullTitle").orElse(test.words("title")))
        .outcome(outcome(list, test))
        .millis(tally.millis(test.at("duration").number()))
        .because(FailureText.ofAny(error.words("message"), type(error), stack))
        .file(path)
        .toTest(file.path());
  }

  private static String type(JsonPart error) {
    return error.text("name").orElse(ErrorText.type(error.words("stack")));
  }

  /** What stands in the full title before the title. */
  private static String suite(JsonPart test) {
    String full = test.words("fullTitle");
    String title = test.words("title");
    return full.endsWith(title) ? full.substring(0, full.length() - title.length()).strip() : "";
  }

  private TestOutcome outcome(String list, JsonPart test) {
    return switch (list) {
      case "pending" -> TestOutcome.SKIPPED;
      case "passes" ->
          test.count("currentRetry").orElse(0) > 0 ? TestOutcome.FLAKY : TestOutcome.PASSED;
      default -> failed(test.words("title"));
    };
  }

  private TestOutcome failed(String title) {
    boolean hook =
        (title.startsWith("\"before ") || title.startsWith("\"after ")) && title.contains(" hook");
    hooks += hook ? 1 : 0;
    return hook ? TestOutcome.ERRORED : TestOutcome.FAILED;
  }
}
