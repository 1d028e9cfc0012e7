package dev.gatebook.diff;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Decision;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Status;
import dev.gatebook.model.TestOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Audits of the size that a large project has: 200 tasks and 10,000 tests. */
final class LargeAudits {
  private static final int TASKS = 200;
  private static final int TESTS = 10_000;
  private static final int IN_CLASS = 40;

  private LargeAudits() {}

  /** That many audits, each a little different from the one before. */
  static List<Audit> some(int number) {
    List<Audit> audits = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      audits.add(audit(i));
    }
    return audits;
  }

  private static Audit audit(int place) {
    Random chance = new Random(place);
    AuditSketch sketch = new AuditSketch("audit-%04d".formatted(place));
    sketch.decision(Decision.HOLD, place % 3 == 0 ? Decision.HOLD : Decision.NO_GO);
    for (int i = 0; i < TASKS; i++) {
      TaskSketch task = TaskSketch.task("2." + i, "Work package %d of the release".formatted(i));
      boolean done = (i + place / 7) % 3 == 0;
      sketch.task(
          done
              ? task.stands(Status.DONE, Standing.VERIFIED)
              : task.stands(Status.OPEN, Standing.OPEN));
    }
    for (int i = 0; i < TESTS; i++) {
      TestOutcome outcome = (i + place) % 500 == 0 ? TestOutcome.FAILED : TestOutcome.PASSED;
      String holder =
          "org.example.shop.module%d.Class%dTest".formatted(i / IN_CLASS % 20, i / IN_CLASS);
      long millis = chance.nextInt(120);
      sketch.test(
          Sketches.test(holder, "does_what_is_asked_in_case_" + i % IN_CLASS, outcome, millis));
    }
    return sketch.audit();
  }
}
