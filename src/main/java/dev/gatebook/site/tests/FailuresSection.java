package dev.gatebook.site.tests;

import dev.gatebook.model.TestCase;
import dev.gatebook.site.chart.Squares;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.FailureList;
import dev.gatebook.site.part.Fold;
import dev.gatebook.site.part.LinkLine;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Seek;
import dev.gatebook.site.row.AuditLinks;
import dev.gatebook.site.row.CauseLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Failed tests in full, by the causes that the project names and else by their messages without
 * what differs from test to test, the largest group first.
 */
final class FailuresSection {
  /** So many failures all stand open. */
  private static final int OPEN = 5;

  /** Causes in the open where all failures fit on the page; the others are folded. */
  private static final int FEW_CAUSES = 24;

  /** Causes that the first page shows when the failures take several. */
  private static final int MOST_CAUSES = 40;

  /** Failures of each cause that it shows then. */
  private static final int MOST_OF_A_CAUSE = 3;

  /** From that many on, a field to filter them is of use. */
  private static final int LEAST_TO_SEEK = 8;

  private FailuresSection() {}

  static Optional<Section> of(FailureBook book, AuditLinks links) {
    if (book.size() == 0) {
      return Optional.empty();
    }
    List<Content> contents = new ArrayList<>();
    if (book.size() >= LEAST_TO_SEEK) {
      contents.add(new Seek("failures", ".fail", book.fits() ? "" : "failures"));
    }
    List<FailureBook.Cause> shown = shown(book);
    int open = book.fits() ? Math.min(FEW_CAUSES, shown.size()) : shown.size();
    contents.add(list(book, "Failures by cause", shown.subList(0, open), links));
    if (open < shown.size()) {
      List<FailureBook.Cause> rest = shown.subList(open, shown.size());
      contents.add(
          new Fold(
              Numbers.count(rest.size(), "more cause")
                  + " of "
                  + Numbers.count(book.size() - rest.get(0).from(), "failure"),
              List.of(list(book, "Failures by further causes", rest, links))));
    }
    if (shown.size() < book.causes().size()) {
      int next = book.causes().get(shown.size()).from();
      contents.add(
          new LinkLine(
              links.tests("failures", book.page(next)) + "#" + FailureBook.anchor(next),
              Numbers.count(book.causes().size() - shown.size(), "more cause")));
    }
    return Optional.of(
        section(contents.toArray(new Content[0]))
            .counted(book.size())
            .remarked("By cause: " + Numbers.count(book.causes().size(), "group")));
  }

  static Section section(Content... contents) {
    return Section.of("failures", "Failures", contents);
  }

  private static List<FailureBook.Cause> shown(FailureBook book) {
    return book.fits()
        ? book.causes()
        : book.causes().subList(0, Math.min(MOST_CAUSES, book.causes().size()));
  }

  private static FailureList list(
      FailureBook book, String label, List<FailureBook.Cause> causes, AuditLinks links) {
    return new FailureList(label, causes.stream().map(cause -> first(book, cause, links)).toList());
  }

  /** A cause on the first page, with the way to what that cannot hold. */
  private static FailureList.Group first(
      FailureBook book, FailureBook.Cause cause, AuditLinks links) {
    int to = book.fits() ? cause.to() : Math.min(cause.to(), cause.from() + MOST_OF_A_CAUSE);
    FailureList.Group group = group(book, cause, cause.from(), to);
    if (to == cause.to()) {
      return group;
    }
    String href = links.tests("failures", book.page(to)) + "#" + FailureBook.anchor(to);
    return group.leaving(
        Piece.link(href, Numbers.count(cause.to() - to, "more failure") + " with this cause"));
  }

  /** The failures of a cause from one place to another. */
  static FailureList.Group group(FailureBook book, FailureBook.Cause cause, int from, int to) {
    int size = cause.group().tests().size();
    return new FailureList.Group(
        "failure-" + cause.number(),
        Integer.toString(size),
        CauseLine.title(cause.group()),
        CauseLine.tags(cause.group(), book.size()),
        Piece.drawn("stack", "", Squares.share("c-bad", size, book.size())),
        book.size() <= OPEN,
        List.of(),
        IntStream.range(from, to)
            .mapToObj(at -> failure(book.test(at), FailureBook.anchor(at), book.size() <= OPEN))
            .toList(),
        Piece.NONE);
  }

  private static FailureList.Failure failure(TestCase test, String anchor, boolean open) {
    TestCase.Failure why = test.failure().orElse(new TestCase.Failure("", "", ""));
    String message = why.message().isBlank() ? why.type() : why.message().strip();
    return new FailureList.Failure(
        test.fullName(), place(test), message, why.trace(), open, anchor, List.of());
  }

  /** The file, class or suite that holds a test. */
  static String place(TestCase test) {
    String holder = test.className().isEmpty() ? test.suite() : test.className();
    return test.file().isEmpty() ? holder : test.file();
  }
}
