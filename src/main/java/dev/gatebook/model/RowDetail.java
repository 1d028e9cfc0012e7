package dev.gatebook.model;

import java.util.List;
import java.util.Optional;

/**
 * What a test has to tell beyond its name, its place and how long it took.
 *
 * @param durationMillis how long it took, where that is no figure of a row
 */
record RowDetail(
    TestOutcome outcome,
    Optional<TestCase.Failure> failure,
    List<String> tags,
    Optional<Long> durationMillis) {
  private static final RowDetail NONE =
      new RowDetail(TestOutcome.PASSED, Optional.empty(), List.of(), Optional.empty());

  RowDetail {
    tags = List.copyOf(tags);
  }

  /** What a test that passed tells. */
  static RowDetail none() {
    return NONE;
  }

  /** Whether that is a test that merely passed. */
  boolean isNothing() {
    return outcome == TestOutcome.PASSED
        && failure.isEmpty()
        && tags.isEmpty()
        && durationMillis.isEmpty();
  }

  /** What that test tells. */
  static RowDetail of(TestCase test) {
    return new RowDetail(
        test.outcome(),
        test.failure(),
        test.tags(),
        isFigure(test.durationMillis()) ? Optional.empty() : test.durationMillis());
  }

  private static boolean isFigure(Optional<Long> millis) {
    return millis.isPresent() && isFigure(millis.get());
  }

  /** Whether a row can hold that duration. */
  static boolean isFigure(long millis) {
    return millis >= 0 && millis <= Integer.MAX_VALUE;
  }
}
