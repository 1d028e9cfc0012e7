package dev.gatebook.site.tests;

import dev.gatebook.model.TestCase;
import dev.gatebook.site.part.FailureList;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import java.util.List;
import java.util.stream.IntStream;

/** Every failure in full where there are too many for one page, cause by cause. */
public final class LongFailures implements LongList {
  private final FailureBook book;

  LongFailures(FailureBook book) {
    this.book = book;
  }

  FailureBook book() {
    return book;
  }

  @Override
  public String name() {
    return "failures";
  }

  @Override
  public String title() {
    return "Failures";
  }

  @Override
  public int pages() {
    return book.pages();
  }

  @Override
  public String span(int page) {
    List<FailureBook.Cause> causes = causes(page);
    int first = causes.get(0).number();
    int last = causes.get(causes.size() - 1).number();
    return first == last ? "Cause " + first : "Causes " + first + " \u2026 " + last;
  }

  private List<FailureBook.Cause> causes(int page) {
    return book.causes().stream()
        .filter(cause -> cause.to() > book.from(page) && cause.from() < book.to(page))
        .toList();
  }

  @Override
  public Section section(AuditContext context, int page) {
    List<FailureList.Group> groups =
        causes(page).stream()
            .map(
                cause ->
                    FailuresSection.group(
                        book,
                        cause,
                        Math.max(cause.from(), book.from(page)),
                        Math.min(cause.to(), book.to(page))))
            .toList();
    return FailuresSection.section(new FailureList("Failures by cause", groups))
        .counted(book.to(page) - book.from(page))
        .remarked(Numbers.count(book.size(), "failure") + " in all");
  }

  @Override
  public List<Entry> entries() {
    return IntStream.range(0, book.size()).mapToObj(this::entry).toList();
  }

  private Entry entry(int at) {
    TestCase test = book.test(at);
    String said = test.failure().map(TestCase.Failure::message).orElse("");
    String note =
        FailuresSection.place(test) + said.lines().findFirst().map(m -> ", " + m).orElse("");
    return new Entry(test.fullName(), note, book.page(at), FailureBook.anchor(at));
  }
}
