package dev.gatebook.diff;

import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Status;
import java.util.List;

/**
 * Which way a task went. Waivers and "not applicable" change what is asked for, not how the work
 * stands, so a task never moves by them.
 */
enum TaskMovement {
  NONE(Kind.TASK_RENAMED, Direction.NEUTRAL),
  PROGRESSED(Kind.TASK_PROGRESSED, Direction.IMPROVEMENT),
  REGRESSED(Kind.TASK_REGRESSED, Direction.REGRESSION),
  /** A "done" that the evidence contradicted was taken back: the work is where it was. */
  WITHDRAWN(Kind.TASK_REGRESSED, Direction.NEUTRAL);

  private static final List<Status> BEST_FIRST =
      List.of(Status.DONE, Status.PARTIAL, Status.OPEN, Status.BLOCKED, Status.FAILED);

  private final Kind kind;
  private final Direction direction;

  TaskMovement(Kind kind, Direction direction) {
    this.kind = kind;
    this.direction = direction;
  }

  Kind kind() {
    return kind;
  }

  Direction direction() {
    return direction;
  }

  static TaskMovement of(AssessedTask from, AssessedTask to) {
    if (isExempt(from.standing()) || isExempt(to.standing())) {
      return NONE;
    }
    int declared = loss(from.task().status().meaning(), to.task().status().meaning());
    if (from.standing() == Standing.CONTRADICTED && !to.standing().isMet() && declared > 0) {
      return WITHDRAWN;
    }
    int loss = to.standing().compareTo(from.standing());
    return ofLoss(loss != 0 ? loss : declared);
  }

  private static TaskMovement ofLoss(int loss) {
    return loss == 0 ? NONE : loss > 0 ? REGRESSED : PROGRESSED;
  }

  private static boolean isExempt(Standing standing) {
    return standing == Standing.WAIVED || standing == Standing.NOT_APPLICABLE;
  }

  private static int loss(Status from, Status to) {
    int before = BEST_FIRST.indexOf(from);
    int after = BEST_FIRST.indexOf(to);
    return before < 0 || after < 0 ? 0 : Integer.compare(after, before);
  }
}
