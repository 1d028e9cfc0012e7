package dev.gatebook.site.tests;

import dev.gatebook.assess.FailureCauses;
import dev.gatebook.model.CausePattern;
import dev.gatebook.model.TestCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The failed tests of a run by cause, spread over pages where one cannot hold them all. */
final class FailureBook {
  private static final int MARKUP = 260;

  private final List<Cause> causes = new ArrayList<>();
  private final List<TestCase> tests = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Integer> starts;

  private FailureBook(List<FailureCauses.Group> groups) {
    for (FailureCauses.Group group : groups) {
      causes.add(new Cause(group, causes.size() + 1, tests.size()));
      tests.addAll(group.tests());
    }
    for (int at = 0; at < tests.size(); at++) {
      places.putIfAbsent(tests.get(at).key(), at);
    }
    this.starts =
        Cuts.of(groups.stream().map(g -> g.tests().size()).toList(), at -> weight(tests.get(at)));
  }

  /**
   * Failures of one cause.
   *
   * @param number counted from 1, the largest first
   * @param from its first failure, counted through all causes
   */
  record Cause(FailureCauses.Group group, int number, int from) {
    int to() {
      return from + group.tests().size();
    }
  }

  /** The failed ones among these tests. */
  static FailureBook of(List<TestCase> tests, List<CausePattern> causes) {
    return new FailureBook(FailureCauses.of(tests, causes));
  }

  private static int weight(TestCase test) {
    TestCase.Failure why = test.failure().orElse(new TestCase.Failure("", "", ""));
    return test.key().length() + why.message().length() + why.traceLength() + MARKUP;
  }

  /** Whether one page holds them all. */
  boolean fits() {
    return starts.size() == 1;
  }

  List<Cause> causes() {
    return causes;
  }

  /** How many tests failed. */
  int size() {
    return tests.size();
  }

  TestCase test(int at) {
    return tests.get(at);
  }

  /** The place of a failed test through all causes. */
  Optional<Integer> place(TestCase test) {
    return Optional.ofNullable(places.get(test.key()));
  }

  /** The id of the failure at that place. */
  static String anchor(int at) {
    return "failed-" + (at + 1);
  }

  int pages() {
    return starts.size();
  }

  /** The page of the failure at that place, where they do not fit on one. */
  int page(int at) {
    int found = Collections.binarySearch(starts, at);
    return found >= 0 ? found + 1 : -found - 1;
  }

  int from(int page) {
    return starts.get(page - 1);
  }

  int to(int page) {
    return page < starts.size() ? starts.get(page) : tests.size();
  }
}
