package dev.gatebook.artifact.read;

import dev.gatebook.model.TestCase;
import java.util.Optional;

/**
 * Keeps what failed tests tell until a file has told enough, so that memory is bounded however many
 * tests of a run fail. Every test counts; those beyond keep the beginning of their message.
 */
final class TraceBudget {
  private static final int MESSAGE_CHARS = 120;

  private long left;
  private int cut;

  /**
   * Keeps so much.
   *
   * @param chars characters of messages and traces together
   */
  TraceBudget(long chars) {
    this.left = chars;
  }

  /** The test with as much of its failure as is kept. */
  TestCase keep(TestCase test) {
    Optional<TestCase.Failure> failure = test.failure();
    if (failure.isEmpty()) {
      return test;
    }
    left -= length(failure.get());
    if (left >= 0) {
      return test;
    }
    cut++;
    return test.ended(test.outcome(), failure.map(TraceBudget::shortened));
  }

  /** How many tests lost a part of what they tell. */
  int cut() {
    return cut;
  }

  private static int length(TestCase.Failure failure) {
    return failure.message().length() + failure.trace().length();
  }

  private static TestCase.Failure shortened(TestCase.Failure failure) {
    String message = CutText.of(failure.message(), 1, MESSAGE_CHARS);
    return new TestCase.Failure(message, failure.type(), "");
  }
}
