package dev.gatebook.diff;

import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.Audit;
import dev.gatebook.model.History;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Statement;
import java.util.stream.Stream;

/**
 * The two audits under comparison and the code between them.
 *
 * @param past which tests failed in the audits before the newer one
 * @param tasks which task is which
 * @param tests which measured test is which
 */
record Pair(
    Audit from, Audit to, History.Span code, TestPast past, TaskMatch tasks, TestMatch tests) {

  static Pair of(Audit from, Audit to, History.Span code, TestPast past) {
    TaskMatch tasks = TaskMatch.of(Placed.all(from), Placed.all(to));
    return new Pair(from, to, code, past, tasks, TestMatch.of(from.measured(), to.measured()));
  }

  Statement older() {
    return from.statement();
  }

  Statement newer() {
    return to.statement();
  }

  /** Every task and check that both audits have. */
  Stream<Same> sameTasks() {
    return tasks.same().stream().flatMap(Same::withChecks);
  }

  /** Which issue is which. */
  TextMatch<Issue> issues() {
    return TextMatch.issues(older().issues(), newer().issues(), issue -> issue);
  }

  /** Which condition is which. */
  TextMatch<AssessedCondition> conditions() {
    return TextMatch.conditions(from.assessment().conditions(), to.assessment().conditions());
  }

  /** Whether both audits are known to be about the same code. */
  boolean isSameCode() {
    if (from.commit().isEmpty() || to.commit().isEmpty()) {
      return false;
    }
    return from.commit().get().id().equals(to.commit().get().id())
        || (code.because().isEmpty() && code.changes().isEmpty() && !code.commits().isEmpty());
  }
}
