package dev.gatebook.assess;

import dev.gatebook.model.Evidence;
import dev.gatebook.model.Verdict;

/** Compares a recorded run with itself: the record is only somebody's word. */
final class CommandLookup {
  private CommandLookup() {}

  static Answer answer(Evidence.Command run) {
    String expected = run.expected().orElse(run.failureExpected() ? "a failure" : "");
    return run.observed()
        .map(observed -> judge(run, expected, observed))
        .orElseGet(() -> Answer.of(Verdict.MISSING, expected, "", "the command was not run"));
  }

  private static Answer judge(Evidence.Command run, String expected, String observed) {
    boolean differs = run.expected().filter(text -> !agrees(observed, text)).isPresent();
    if (differs) {
      String because = "recorded `" + observed + "` where `" + expected + "` was expected";
      return Answer.of(Verdict.CONTRADICTED, expected, observed, because);
    }
    String outcome = run.failureExpected() ? ", a failure as expected" : "";
    String because = "recorded `" + observed + "`" + outcome + "; no artifact of the run was read";
    return Answer.of(Verdict.ATTESTED, expected, observed, because);
  }

  private static boolean agrees(String observed, String expected) {
    return observed.strip().contains(expected.strip());
  }
}
