package dev.gatebook.site.tests;

import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestParts;
import dev.gatebook.model.TestTotals;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.SuiteList;
import dev.gatebook.site.row.AuditLinks;
import dev.gatebook.site.row.TestPlaces;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Every test with its outcome, as long as a page can hold them. */
final class EveryTest {
  static final String NOTE = "A test without a word passed.";

  private static final Piece FAILED = Piece.chip("failed", "Failed");
  private static final Piece ERROR = Piece.chip("failed", "Error");
  private static final Piece FLAKY = Piece.chip("stale", "Flaky");
  private static final Piece SKIPPED = Piece.chip("open", "Skipped");
  private static final Piece NOT_RUN = Piece.chip("open", "Not run");
  private static final Piece AS_EXPECTED = Piece.chip("partial", "Failed as expected");

  private EveryTest() {}

  static Optional<Section> of(SuiteBook book, FailureBook failures, AuditLinks links) {
    if (book.size() == 0 || book.size() > TestPlaces.MOST_TESTS) {
      return Optional.empty();
    }
    List<SuiteList.Suite> suites =
        book.worstFirst().stream().map(s -> suite(book, s, failures, links)).toList();
    return Optional.of(
        Section.of("all", "Every test", new SuiteList(suites)).counted(book.size()).noted(NOTE));
  }

  private static SuiteList.Suite suite(
      SuiteBook book, SuiteBook.Suite suite, FailureBook failures, AuditLinks links) {
    List<TestCase> tests = book.tests(suite.from(), suite.to());
    List<SuiteList.Line> lines =
        IntStream.range(0, tests.size())
            .mapToObj(
                i ->
                    line(
                        tests.get(i),
                        TestPlaces.test(book.place(suite.from() + i)),
                        failures,
                        links))
            .toList();
    return new SuiteList.Suite("", suite.name(), count(suite.totals()), lines);
  }

  /** How many of a suite pass and fail, in words. */
  static String count(TestTotals totals) {
    long failing = totals.failed() + totals.errors();
    return totals.passed()
        + " of "
        + totals.total()
        + " "
        + TestParts.word("pass", TestParts.ofPassed(totals))
        + (failing == 0 ? "" : ", " + failing + " fail");
  }

  /** A test in the list of its suite; one that failed leads to its failure. */
  static SuiteList.Line line(TestCase test, String anchor, FailureBook failures, AuditLinks links) {
    return new SuiteList.Line(
        anchor,
        outcome(test),
        test.fullName(),
        test.outcome().isFailure()
            ? failures.place(test).map(at -> href(failures, at, links)).orElse("")
            : "",
        test.durationMillis().map(Numbers::duration).orElse(""));
  }

  private static String href(FailureBook failures, int at, AuditLinks links) {
    String page = failures.fits() ? links.tests() : links.tests("failures", failures.page(at));
    return page + "#" + FailureBook.anchor(at);
  }

  private static Piece outcome(TestCase test) {
    return switch (test.outcome()) {
      case PASSED -> Piece.NONE;
      case FAILED -> FAILED;
      case ERRORED -> ERROR;
      case FLAKY -> FLAKY;
      case SKIPPED -> SKIPPED;
      case NOT_RUN -> NOT_RUN;
      case EXPECTED_FAILURE, KNOWN_FAILURE -> AS_EXPECTED;
    };
  }
}
