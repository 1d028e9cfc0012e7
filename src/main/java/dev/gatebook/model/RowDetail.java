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

  /** The same without a duration that is a figure of a row. */
  static RowDetail of(
      TestOutcome outcome,
      Optional<TestCase.Failure> failure,
      List<String> tags,
      Optional<Long> durationMillis) {
    return new RowDetail(
        outcome, failure, tags, figure(durationMillis) < 0 ? durationMillis : Optional.empty());
  }

  /** A duration as a figure of a row; {@link TestName#UNKNOWN} for none that a row can hold. */
  static int figure(Optional<Long> durationMillis) {
    long millis = durationMillis.isPresent() ? durationMillis.get() : TestName.UNKNOWN;
    return isFigure(millis) ? (int) millis : TestName.UNKNOWN;
  }

  /** Whether a row can hold that duration. */
  private static boolean isFigure(long millis) {
    return millis >= 0 && millis <= Integer.MAX_VALUE;
  }
}
