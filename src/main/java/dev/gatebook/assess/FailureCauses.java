package dev.gatebook.assess;

import dev.gatebook.model.CausePattern;
import dev.gatebook.model.FailedTests;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestRows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups failing tests by cause: by the causes that a project names, and what none of them matches
 * by exception type and message without what differs from run to run.
 */
public final class FailureCauses {
  private static final Comparator<Group> LARGEST =
      Comparator.<Group, Integer>comparing(group -> -group.tests().size())
          .thenComparing(Group::title)
          .thenComparing(Group::type);

  private record Key(String title, String type, boolean named) {}

  private final List<CausePattern> patterns;

  private FailureCauses(List<CausePattern> patterns) {
    this.patterns = patterns;
  }

  /**
   * Failing tests that have one cause.
   *
   * @param title the name of the cause, else the message with a sign for what differs; empty when
   *     nothing was reported
   * @param type the exception type; empty where none is reported and for a cause with a name
   * @param named whether the project names the cause
   * @param tests in the order given, at least one
   */
  public record Group(String title, String type, boolean named, List<TestCase> tests) {
    public Group {
      tests = tests instanceof FailedTests ? tests : List.copyOf(tests);
    }
  }

  /** The failing ones among these tests by cause, the largest group first. */
  public static List<Group> of(List<TestCase> tests, List<CausePattern> patterns) {
    FailedTests failed = (tests instanceof TestRows rows ? rows : TestRows.of(tests)).failing();
    FailureCauses causes = new FailureCauses(patterns);
    Map<TestCase.Failure, Key> known = new HashMap<>();
    Map<Key, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < failed.size(); i++) {
      Key key = known.computeIfAbsent(failed.words(i), causes::key);
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
    }
    return groups.entrySet().stream()
        .map(e -> group(e.getKey(), failed, e.getValue()))
        .sorted(LARGEST)
        .toList();
  }

  private static Group group(Key key, FailedTests failed, List<Integer> indexes) {
    int[] some = indexes.stream().mapToInt(Integer::intValue).toArray();
    return new Group(key.title(), key.type(), key.named(), failed.only(some));
  }

  private Key key(TestCase.Failure why) {
    Optional<CausePattern> known =
        patterns.stream().filter(pattern -> matches(pattern, why)).findFirst();
    return known
        .map(pattern -> new Key(pattern.title(), "", true))
        .orElseGet(() -> new Key(FailureMessage.normal(why.message()), why.type(), false));
  }

  private static boolean matches(CausePattern pattern, TestCase.Failure why) {
    String message = why.message().replace('\n', ' ');
    return pattern.match().stream()
        .map(Glob::new)
        .anyMatch(glob -> glob.matches(message) || glob.matches(why.type()));
  }
}
