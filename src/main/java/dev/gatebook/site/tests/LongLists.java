package dev.gatebook.site.tests;

import dev.gatebook.assess.TestClaims;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Begun;
import dev.gatebook.model.CausePattern;
import dev.gatebook.model.Measured;
import dev.gatebook.model.TestTotals;
import dev.gatebook.site.row.TestPlaces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of the tests of an audit goes on, on pages of its own; empty for all that fits on one page.
 */
public record LongLists(
    Optional<LongFailures> failures,
    Optional<LongSuites> suites,
    Optional<LongUncited> uncited,
    Optional<LongArtifacts> artifacts) {
  /** Everything fits on one page. */
  public static final LongLists NONE =
      new LongLists(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** That many failures fit on a page, however long their traces are. */
  private static final int FEW_FAILURES = 30;

  /**
   * The long lists of an audit.
   *
   * @param causes what the project sorts failures by today
   * @param everyTest whether the tests that passed are listed too
   * @param ahead where the failures may have been sorted already
   */
  public static LongLists of(
      Audit audit, List<CausePattern> causes, boolean everyTest, FailuresAhead ahead) {
    Measured measured = audit.measured();
    Begun<FailureBook> sorting = ahead.of(audit, causes);
    boolean tests = everyTest && measured.totals().total() > TestPlaces.MOST_TESTS;
    Optional<SuiteBook> suites =
        tests ? Optional.of(SuiteBook.of(measured.tests())) : Optional.empty();
    FailureBook failures = sorting.get();
    return new LongLists(
        failures.fits() ? Optional.empty() : Optional.of(new LongFailures(failures)),
        suites.map(book -> new LongSuites(book, failures)),
        tests ? uncited(audit) : Optional.empty(),
        measured.artifacts().size() > TestPlaces.MOST_ARTIFACTS
            ? Optional.of(new LongArtifacts(measured.artifacts()))
            : Optional.empty());
  }

  static FailureBook failures(Audit audit, List<CausePattern> causes) {
    return mayBeLong(audit.measured())
        ? FailureBook.of(audit.measured().tests(), own(audit, causes))
        : FailureBook.of(List.of(), causes);
  }

  /** Whether the failures may be too many for one page. */
  static boolean mayBeLong(Measured measured) {
    TestTotals totals = measured.totals();
    return totals.failed() + totals.errors() > FEW_FAILURES
        || totals.total() > TestPlaces.MOST_TESTS;
  }

  private static Optional<LongUncited> uncited(Audit audit) {
    TestClaims claims = TestClaims.of(audit.source().plan(), audit.measured().tests());
    if (claims.byTask().isEmpty()) {
      return Optional.empty();
    }
    List<Map.Entry<String, TestTotals>> classes = TasksOfTests.classes(claims.unclaimed());
    return classes.size() <= TasksOfTests.MOST_CLASSES
        ? Optional.empty()
        : Optional.of(new LongUncited(classes));
  }

  /** A recorded audit is sorted by the causes that its project named on its day. */
  static List<CausePattern> own(Audit audit, List<CausePattern> causes) {
    return audit.source().project().map(project -> project.terms().causes()).orElse(causes);
  }

  /** All of them. */
  public List<LongList> all() {
    return Stream.<Optional<? extends LongList>>of(failures, suites, uncited, artifacts)
        .<LongList>flatMap(Optional::stream)
        .toList();
  }
}
