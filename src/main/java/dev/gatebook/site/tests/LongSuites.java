package dev.gatebook.site.tests;

import dev.gatebook.model.TestCase;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.SuiteList;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.TestPlaces;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Every suite with every test of a long run, page by page in the order of their names. */
public final class LongSuites implements LongList {
  private static final int MARKUP = 60;

  private final SuiteBook book;
  private final FailureBook failures;
  private final List<Integer> starts;

  LongSuites(SuiteBook book, FailureBook failures) {
    this.book = book;
    this.failures = failures;
    this.starts =
        Cuts.of(
            book.byName().stream().map(SuiteBook.Suite::size).toList(),
            at -> book.length(at) + MARKUP);
  }

  SuiteBook book() {
    return book;
  }

  @Override
  public String name() {
    return "suites";
  }

  @Override
  public String title() {
    return "Suites";
  }

  @Override
  public int pages() {
    return starts.size();
  }

  @Override
  public String span(int page) {
    List<SuiteBook.Suite> own = suites(page);
    String first = own.get(0).name();
    String last = own.get(own.size() - 1).name();
    return first.equals(last) ? first : first + " \u2026 " + last;
  }

  /** The page that a suite starts on. */
  int page(SuiteBook.Suite suite) {
    int at = Collections.binarySearch(starts, suite.from());
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** The id of a suite on its page. */
  String anchor(SuiteBook.Suite suite) {
    return TestPlaces.suite(book.place(suite.from()));
  }

  private int from(int page) {
    return starts.get(page - 1);
  }

  private int to(int page) {
    return page < starts.size() ? starts.get(page) : book.size();
  }

  private List<SuiteBook.Suite> suites(int page) {
    return book.byName().stream()
        .filter(suite -> suite.to() > from(page) && suite.from() < to(page))
        .toList();
  }

  @Override
  public Section section(AuditContext context, int page) {
    List<SuiteList.Suite> shown = suites(page).stream().map(s -> suite(context, s, page)).toList();
    int tests = to(page) - from(page);
    return Section.of("all", "Suites", new SuiteList(shown))
        .counted(shown.size())
        .remarked(Numbers.count(tests, "test") + " of " + Numbers.grouped(book.size()))
        .noted(EveryTest.NOTE);
  }

  private SuiteList.Suite suite(AuditContext context, SuiteBook.Suite suite, int page) {
    int from = Math.max(suite.from(), from(page));
    int to = Math.min(suite.to(), to(page));
    List<SuiteList.Line> lines = new ArrayList<>(to - from);
    List<TestCase> tests = book.tests(from, to);
    for (int i = 0; i < tests.size(); i++) {
      String anchor = TestPlaces.test(book.place(from + i));
      lines.add(EveryTest.line(tests.get(i), anchor, failures, context.links()));
    }
    boolean goesOn = from > suite.from();
    return new SuiteList.Suite(
        goesOn ? "" : anchor(suite),
        suite.name(),
        EveryTest.count(suite.totals()) + (goesOn ? ", continued" : ""),
        lines);
  }

  @Override
  public List<Entry> entries() {
    return book.byName().stream()
        .map(s -> new Entry(s.name(), EveryTest.count(s.totals()), page(s), anchor(s)))
        .toList();
  }
}
