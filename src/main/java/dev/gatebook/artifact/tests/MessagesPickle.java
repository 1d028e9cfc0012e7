package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.ReportedPath;
import dev.gatebook.artifact.read.TestDraft;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A scenario, or a row of an outline, that messages announce; and how it came out in the end. */
final class MessagesPickle {
  private final String path;
  private final String name;
  private final List<String> tags;
  private Optional<MessagesAttempt> last = Optional.empty();
  private Optional<TestCase.Failure> firstFailure = Optional.empty();
  private boolean failedBefore;

  MessagesPickle(JsonPart pickle) {
    String uri = pickle.words("uri");
    path = ReportedPath.of(uri.startsWith("file:") ? uri.substring("file:".length()) : uri);
    name = pickle.words("name");
    tags = CucumberFeature.tags(pickle);
  }

  String path() {
    return path;
  }

  /** What rows of one outline have in common. */
  String place() {
    return path + "#" + name;
  }

  boolean ran() {
    return last.isPresent();
  }

  /** Takes an attempt that is at its end; the last one counts. */
  void ended(MessagesAttempt attempt) {
    boolean failed = last.filter(before -> before.outcome().isFailure()).isPresent();
    failedBefore |= failed;
    firstFailure = firstFailure.or(() -> failed ? last.orElseThrow().failure() : Optional.empty());
    last = Optional.of(attempt);
  }

  /** The test of the last attempt; a pass behind a failed one is flaky. */
  TestDraft draft(String feature, String row) {
    MessagesAttempt attempt = last.orElseThrow();
    boolean flaky = failedBefore && attempt.outcome() == TestOutcome.PASSED;
    TestDraft draft =
        new TestDraft()
            .suite(feature)
            .className(path.isBlank() ? feature : path)
            .name(name)
            .parameters(row)
            .outcome(flaky ? TestOutcome.FLAKY : attempt.outcome())
            .because(flaky ? firstFailure : attempt.failure())
            .file(path);
    tags.forEach(draft::tag);
    return draft;
  }

  Optional<BigDecimal> millis() {
    return last.map(MessagesAttempt::millis);
  }
}
