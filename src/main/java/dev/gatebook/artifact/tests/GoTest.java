package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.FailureText;
import dev.gatebook.artifact.read.TestDraft;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.util.Optional;

/**
 * A test of Go. Of several runs within one run of its package the worst counts; when its package is
 * run again, the last run decides, and a pass behind a failure is flaky.
 */
final class GoTest {
  private final String name;
  private final GoOutput output = new GoOutput();
  private Optional<TestOutcome> now = Optional.empty();
  private boolean failedBefore;
  private boolean open;
  private int round;
  private Optional<Long> millis = Optional.empty();
  private Optional<TestCase.Failure> failure = Optional.empty();

  GoTest(String name) {
    this.name = name;
  }

  GoOutput output() {
    return output;
  }

  /** It begins in that run of its package. */
  void run(int inRound) {
    if (round != inRound) {
      failedBefore = failedBefore || isFailed();
      now = Optional.empty();
      round = inRound;
    }
    open = true;
    output.clear();
  }

  void ended(int inRound, TestOutcome how, Optional<Long> took) {
    if (round != inRound) {
      run(inRound);
    }
    open = false;
    if (now.filter(before -> before.compareTo(how) < 0).isEmpty()) {
      now = Optional.of(how);
      millis = took;
    }
    if (how != TestOutcome.PASSED) {
      failure = FailureText.ofAny("", "", output.text());
    }
    output.clear();
  }

  /** Its package ended. What was begun and has not ended broke off. */
  void close(int inRound) {
    if (open && round == inRound && !isBenchmark()) {
      ended(inRound, TestOutcome.ERRORED, Optional.empty());
    }
  }

  boolean failedIn(int inRound) {
    return round == inRound && isFailed();
  }

  private boolean isFailed() {
    return now.filter(TestOutcome::isFailure).isPresent();
  }

  /** Benchmarks do not say that they ended, and show nothing by ending. */
  boolean isBenchmark() {
    return name.startsWith("Benchmark") && !isFailed();
  }

  TestCase test(String path, String artifact) {
    int slash = name.indexOf('/');
    TestOutcome last = now.orElse(TestOutcome.NOT_RUN);
    boolean flaky = failedBefore && last == TestOutcome.PASSED;
    return new TestDraft()
        .suite(path)
        .className(path)
        .name(slash < 0 ? name : name.substring(0, slash))
        .parameters(slash < 0 ? "" : name.substring(slash))
        .outcome(flaky ? TestOutcome.FLAKY : last)
        .millis(millis)
        .because(last == TestOutcome.PASSED && !flaky ? Optional.empty() : failure)
        .toTest(artifact);
  }
}
