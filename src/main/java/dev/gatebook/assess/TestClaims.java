package dev.gatebook.assess;

import dev.gatebook.model.Evidence;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Task;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestTotals;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which tests the tasks of a plan cite as evidence.
 *
 * @param byTask what each task that cites tests has, in the order of the plan
 * @param unclaimed the tests that no task cites
 */
public record TestClaims(List<OfTask> byTask, List<TestCase> unclaimed) {
  public TestClaims {
    byTask = List.copyOf(byTask);
    unclaimed = unclaimed instanceof PickedTests ? unclaimed : List.copyOf(unclaimed);
  }

  /** The tests that a task and its checks cite, each once. */
  public record OfTask(Task task, TestTotals tests) {}

  /**
   * The claims of a plan on these tests. A test may belong to several tasks. Tests are told by
   * their place in the run, as they may be made anew each time.
   */
  public static TestClaims of(List<Phase> plan, List<TestCase> tests) {
    List<OfTask> byTask = new ArrayList<>();
    BitSet unclaimed = new BitSet(tests.size());
    unclaimed.set(0, tests.size());
    for (Task task : plan.stream().flatMap(phase -> phase.tasks().stream()).toList()) {
      List<String> cited = cited(task).map(Evidence.Tests::select).toList();
      if (!cited.isEmpty()) {
        BitSet own = places(tests, cited);
        boolean all = own.cardinality() == tests.size();
        byTask.add(new OfTask(task, TestTotals.of(all ? tests : new PickedTests(tests, own))));
        unclaimed.andNot(own);
      }
    }
    return new TestClaims(byTask, new PickedTests(tests, unclaimed));
  }

  private static BitSet places(List<TestCase> tests, List<String> cited) {
    if (cited.contains(TestSelection.ALL)) {
      BitSet all = new BitSet(tests.size());
      all.set(0, tests.size());
      return all;
    }
    List<Predicate<TestCase>> selections = cited.stream().map(TestSelection::of).toList();
    return TestSelection.places(
        tests, test -> selections.stream().anyMatch(selection -> selection.test(test)));
  }

  private static Stream<Evidence.Tests> cited(Task task) {
    return Stream.concat(
        task.evidence().stream().flatMap(evidence -> evidence.as(Evidence.Tests.class)),
        task.checks().stream().flatMap(TestClaims::cited));
  }
}
