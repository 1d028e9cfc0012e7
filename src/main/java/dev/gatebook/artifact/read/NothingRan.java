package dev.gatebook.artifact.read;

import dev.gatebook.model.SourceRef;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.util.List;

/** Says so when a report of tests holds none, or none that ran. */
public final class NothingRan {
  private NothingRan() {}

  /** Looks at all tests of the file; to be called at its end. */
  public static void tell(Sink sink, SourceRef at) {
    List<TestCase> tests = sink.tests();
    if (tests.isEmpty()) {
      sink.problem(Complaints.nothingInIt("test", at));
    } else if (tests.stream().allMatch(NothingRan::isIdle)) {
      sink.problem(Complaints.allSkipped(tests.size(), at));
    }
  }

  /** Whether it did not run; one that failed as declared did. */
  static boolean isIdle(TestCase test) {
    return test.outcome() == TestOutcome.SKIPPED || test.outcome() == TestOutcome.NOT_RUN;
  }
}
