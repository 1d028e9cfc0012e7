package dev.gatebook.diff;

import dev.gatebook.model.Audit;
import dev.gatebook.model.History;
import java.util.List;

/**
 * Compares two audits of a project by meaning.
 *
 * <p>The laws: two equal audits have no change. For everything that both audits state, the opposite
 * diff has the opposite direction. What only one of them can say has no mirror: a correction, a
 * refuted claim, an arrow, an issue or a strength that is not listed any more, a test that is not
 * in the run, a waiver that ran out.
 */
public final class AuditDiffer {
  /** Every subject area. The order means nothing. */
  private static final List<Differ> DIFFERS =
      List.of(
          new DecisionDiffer(),
          new TaskDiffer(),
          new WaiverDiffer(),
          new EvidenceDiffer(),
          new GoalpostDiffer(),
          new AskedDiffer(),
          new ClaimDiffer(),
          new RefutedFigureDiffer(),
          new RefutedTaskDiffer(),
          new ArrowDiffer(),
          new PrecisionDiffer(),
          new StrengthDiffer(),
          new FigureDiffer(),
          new MetricDiffer(),
          new MeasurementDiffer(),
          new AlertDiffer(),
          new ScoreDiffer(),
          new IssueDiffer(),
          new ConditionDiffer(),
          new ScheduleDiffer(),
          new EffortDiffer(),
          new TestDiffer(),
          new CoverageDiffer(),
          new CodeDiffer(),
          new OwnerDiffer(),
          new DateDiffer(),
          new DetailDiffer(),
          new NarrativeDiffer());

  private AuditDiffer() {}

  /**
   * What changed from one audit to the other. The same audit on both sides gives no change.
   *
   * @param code what lies between the two audited commits, {@link History.Span#NONE} when either is
   *     not known
   */
  public static AuditDiff diff(Audit from, Audit to, History.Span code) {
    return diff(from, to, code, TestPast.NONE);
  }

  /**
   * What changed from one audit to the other, with how long tests have failed.
   *
   * @param code what lies between the two audited commits
   * @param past which tests failed in the audits before the newer one
   */
  public static AuditDiff diff(Audit from, Audit to, History.Span code, TestPast past) {
    Pair pair = Pair.of(from, to, code, past);
    List<Change> found =
        DIFFERS.stream().flatMap(d -> d.changes(pair)).sorted(new ChangeOrder()).toList();
    List<Change> changes = found.stream().allMatch(AuditDiffer::standsStill) ? List.of() : found;
    return new AuditDiff(
        from,
        to,
        new Headline(pair, changes).sentence(),
        changes,
        Counts.of(changes),
        Rejudgement.of(pair));
  }

  /** What is only told beside something that moved. */
  static boolean standsStill(Change change) {
    Kind kind = change.fact().kind();
    boolean carried = kind == Kind.CONDITION_CARRIED || kind == Kind.TEST_STILL_FAILING;
    return carried && change.direction() == Direction.NEUTRAL;
  }
}
