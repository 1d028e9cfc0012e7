package dev.gatebook.diff;

import java.util.Locale;

/**
 * The closed list of things that can change between two audits. Within one direction changes stand
 * in this order.
 */
public enum Kind {
  DECISION(Family.DECISION),
  GATE(Family.DECISION),
  TASK_REGRESSED(Family.TASKS),
  TASK_PROGRESSED(Family.TASKS),
  TASK_ADDED(Family.TASKS),
  TASK_REMOVED(Family.TASKS),
  TASK_RENAMED(Family.TASKS),
  TASK_ID_REUSED(Family.TASKS),
  WAIVER(Family.TASKS),
  EVIDENCE(Family.EVIDENCE),
  GOALPOST(Family.GOALPOSTS),
  CLAIM_REFUTED(Family.CLAIMS),
  CLAIM_CORRECTED(Family.CLAIMS),
  ARROW_WRONG(Family.CLAIMS),
  PRECISION_LOST(Family.CLAIMS),
  STRENGTH_WEAKENED(Family.CLAIMS),
  FIGURE(Family.FIGURES),
  METRIC(Family.FIGURES),
  SCORE(Family.SCORES),
  ISSUE_REOPENED(Family.ISSUES),
  ISSUE_OPENED(Family.ISSUES),
  ISSUE_DROPPED(Family.ISSUES),
  ISSUE_SEVERITY(Family.ISSUES),
  ISSUE_CLOSED(Family.ISSUES),
  CONDITION_DROPPED(Family.CONDITIONS),
  CONDITION_ADDED(Family.CONDITIONS),
  CONDITION_CARRIED(Family.CONDITIONS),
  CONDITION_MET(Family.CONDITIONS),
  SCHEDULE(Family.SCHEDULE),
  EFFORT(Family.SCHEDULE),
  TEST_NEWLY_FAILING(Family.TESTS),
  TEST_SKIPPED(Family.TESTS),
  TEST_FLAKY(Family.TESTS),
  TEST_SLOWER(Family.TESTS),
  TEST_FIXED(Family.TESTS),
  TEST_STILL_FAILING(Family.TESTS),
  TEST_MOVED(Family.TESTS),
  TEST_ADDED(Family.TESTS),
  TEST_REMOVED(Family.TESTS),
  COVERAGE(Family.COVERAGE),
  OWNER(Family.DETAILS),
  DATE(Family.DETAILS),
  DETAIL(Family.DETAILS),
  CODE(Family.CODE),
  NARRATIVE(Family.NARRATIVE);

  private final Family family;

  Kind(Family family) {
    this.family = family;
  }

  /** What it is about. */
  public Family family() {
    return family;
  }

  /** The word in JSON, such as {@code task-id-reused}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
