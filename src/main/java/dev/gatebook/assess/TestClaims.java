package dev.gatebook.assess;

import dev.gatebook.model.Evidence;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Task;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestTotals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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
    unclaimed = List.copyOf(unclaimed);
  }

  /** The tests that a task and its checks cite, each once. */
  public record OfTask(Task task, TestTotals tests) {}

  /** The claims of a plan on these tests. A test may belong to several tasks. */
  public static TestClaims of(List<Phase> plan, List<TestCase> tests) {
    List<OfTask> byTask = new ArrayList<>();
    Set<TestCase> claimed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Task task : plan.stream().flatMap(phase -> phase.tasks().stream()).toList()) {
      List<Evidence.Tests> cited = cited(task).toList();
      if (!cited.isEmpty()) {
        Set<TestCase> own = Collections.newSetFromMap(new IdentityHashMap<>());
        cited.forEach(evidence -> own.addAll(TestSelection.select(evidence.select(), tests)));
        byTask.add(new OfTask(task, totals(own)));
        claimed.addAll(own);
      }
    }
    return new TestClaims(byTask, tests.stream().filter(test -> !claimed.contains(test)).toList());
  }

  private static Stream<Evidence.Tests> cited(Task task) {
    return Stream.concat(
        task.evidence().stream().flatMap(evidence -> evidence.as(Evidence.Tests.class)),
        task.checks().stream().flatMap(TestClaims::cited));
  }

  private static TestTotals totals(Collection<TestCase> tests) {
    return TestTotals.of(tests);
  }
}
