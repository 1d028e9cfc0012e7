package dev.gatebook.diff;

import dev.gatebook.model.Audit;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which tests failed in the audits before the newer one of a diff. It holds names only, so that the
 * audits themselves need not be kept.
 *
 * @param runs older ones first; audits without a test report are left out
 */
public record TestPast(List<Run> runs) {
  /** Nothing is known of earlier audits. */
  public static final TestPast NONE = new TestPast(List.of());

  public TestPast {
    runs = List.copyOf(runs);
  }

  /**
   * One audit with a test report.
   *
   * @param audit its id
   * @param failing the keys of the tests that failed
   */
  public record Run(String audit, Set<String> failing) {
    public Run {
      failing = Set.copyOf(failing);
    }
  }

  /**
   * In how many audits on end a test failed, the newest of them included.
   *
   * @param audits at least 2
   * @param since id of the first of them
   */
  public record Streak(int audits, String since) {}

  /** The same past with one audit more, which must be the next one. */
  public TestPast and(Audit audit) {
    if (!audit.measured().hasTests()) {
      return this;
    }
    Set<String> failing =
        TestRows.failing(audit.measured().tests()).stream()
            .map(TestCase::key)
            .collect(Collectors.toSet());
    List<Run> more = new ArrayList<>(runs);
    more.add(new Run(audit.id(), failing));
    return new TestPast(more);
  }

  /**
   * How long a test that fails in the newer audit has failed; empty when that is not known. Up to
   * the older audit of the diff it is looked for under the name that it had there.
   *
   * @param older id of the older audit
   */
  Optional<Streak> streak(TestMatch.Kept test, String older) {
    int known = runs.stream().map(Run::audit).toList().indexOf(older);
    Optional<Streak> streak = Optional.empty();
    for (int i = runs.size() - 1; i >= 0; i--) {
      Run run = runs.get(i);
      if (!run.failing().contains(i > known ? test.to().key() : test.from().key())) {
        break;
      }
      streak = Optional.of(new Streak(runs.size() - i + 1, run.audit()));
    }
    return streak;
  }
}
