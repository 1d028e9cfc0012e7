package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.FailureText;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.TestDraft;
import dev.gatebook.artifact.read.TestTally;
import dev.gatebook.artifact.read.TestTally.Kind;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One walk over the JSON of RSpec. What is pending did not run or failed as it was declared to; the
 * file does not say which, so it counts as skipped. What went wrong outside of an example, such as
 * a file that cannot be loaded, is a number in the summary, and each is a test in error.
 */
final class RspecReading {
  private static final BigDecimal MILLIS = BigDecimal.valueOf(1000);

  private final JsonCursor json;
  private final ArtifactStream file;
  private final TestTally tally;
  private boolean anyExamples;
  private boolean anySummary;
  private int outside;
  private String messages = "";

  RspecReading(JsonCursor json, ArtifactStream file, Sink sink) {
    this.json = json;
    this.file = file;
    this.tally = new TestTally(sink, file.path());
    sink.dialect("rspec");
  }

  void read() throws Unreadable, IOException {
    json.members(this::member);
    json.end();
    if (!anyExamples || !anySummary) {
      throw json.refuse("there is no list of examples, or no summary of them");
    }
    for (int i = 0; i < outside; i++) {
      tally.take(
          new TestDraft()
              .suite("(run)")
              .name("(error outside of an example)")
              .outcome(TestOutcome.ERRORED)
              .because(FailureText.ofAny("", "", messages))
              .toTest(file.path()));
    }
    tally.tell("");
  }

  private void member(String name) throws Unreadable, IOException {
    switch (name) {
      case "examples" -> {
        anyExamples = true;
        json.items(item -> example(new JsonPart(json.value(Set.of()))));
      }
      case "summary" -> summary(new JsonPart(json.value(Set.of())));
      case "messages" ->
          messages =
              new JsonPart(json.value(Set.of()))
                  .items().stream().map(JsonPart::words).collect(Collectors.joining("\n"));
      default -> json.skip();
    }
  }

  private void summary(JsonPart summary) {
    anySummary = true;
    outside = Math.min(summary.count("errors_outside_of_examples_count").orElse(0), 1_000);
    tally.declare(Kind.TESTS, summary.count("example_count"));
    tally.declare(Kind.TESTS, Optional.of(outside));
    tally.declare(Kind.FAILING, summary.count("failure_count"));
    tally.declare(Kind.FAILING, Optional.of(outside));
    tally.declare(Kind.SKIPPED, summary.count("pending_count"));
  }

  private void example(JsonPart example) throws Unreadable {
    String status = example.words("status");
    if (status.isEmpty() || example.text("full_description").isEmpty()) {
      throw json.refuse("an example has no description, or no status");
    }
    String path = example.words("file_path");
    tally.take(
        new TestDraft()
            .suite(around(example))
            .className(path.startsWith("./") ? path.substring(2) : path)
            .name(example.words("full_description"))
            .outcome(outcome(status))
            .millis(tally.millis(example.at("run_time").number().map(MILLIS::multiply)))
            .because(reason(example))
            .file(path)
            .toTest(file.path()));
  }

  /** What stands in the full description before the description. */
  private static String around(JsonPart example) {
    String full = example.words("full_description");
    String own = example.words("description");
    return full.endsWith(own) ? full.substring(0, full.length() - own.length()).strip() : full;
  }

  private static TestOutcome outcome(String status) {
    return switch (status) {
      case "passed" -> TestOutcome.PASSED;
      case "failed" -> TestOutcome.FAILED;
      case "pending" -> TestOutcome.SKIPPED;
      default -> TestOutcome.ERRORED;
    };
  }

  private static Optional<TestCase.Failure> reason(JsonPart example) {
    JsonPart error = example.at("exception");
    String trace =
        error.at("backtrace").items().stream()
            .map(JsonPart::words)
            .collect(Collectors.joining("\n"));
    return FailureText.ofAny(
        error.text("message").orElse(example.words("pending_message")).strip(),
        error.words("class"),
        trace);
  }
}
