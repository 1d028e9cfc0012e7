package dev.gatebook.diff;

import dev.gatebook.model.Audit;
import dev.gatebook.model.History;
import dev.gatebook.model.Measured;
import java.util.List;
import java.util.stream.Stream;

/** Claims of an audit that a later one of the same code shows to be wrong. */
public final class RefutedClaims {
  /** No claim is refuted by a single test, so that none is looked for. */
  private static final TestMatch NO_TESTS = TestMatch.of(Measured.NOTHING, Measured.NOTHING);

  private RefutedClaims() {}

  /** Whether both audits are known to be about the same commit. */
  public static boolean areComparable(Audit from, Audit to) {
    return from.commit().isPresent()
        && to.commit().isPresent()
        && from.commit().get().id().equals(to.commit().get().id());
  }

  /**
   * The claims of the older audit that the newer one refutes; none for audits of other commits.
   *
   * @param from the older audit
   * @param to the newer audit, which need not be the next one
   */
  public static List<Change> of(Audit from, Audit to) {
    if (!areComparable(from, to)) {
      return List.of();
    }
    TaskMatch tasks = TaskMatch.of(Placed.all(from), Placed.all(to));
    Pair pair = new Pair(from, to, History.Span.NONE, TestPast.NONE, tasks, NO_TESTS);
    return Stream.of(new RefutedFigureDiffer(), new RefutedTaskDiffer())
        .flatMap(differ -> differ.changes(pair))
        .toList();
  }
}
