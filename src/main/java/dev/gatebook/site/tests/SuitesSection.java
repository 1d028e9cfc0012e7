package dev.gatebook.site.tests;

import dev.gatebook.model.TestParts;
import dev.gatebook.model.TestTotals;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.PageList;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Seek;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.AuditLinks;
import dev.gatebook.site.row.TestBars;
import dev.gatebook.site.row.TestPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Counts per suite, those with failures first. */
final class SuitesSection {
  private static final int MOST = TestPlaces.MOST_SUITES;

  /** Suites on the first page where all of them have pages of their own. */
  private static final int MOST_BEFORE_PAGES = 40;

  /** So many stand in the open. */
  private static final int FEW = 32;

  private static final int LEAST_TO_SEEK = 12;

  private static final List<Table.Column> COLUMNS =
      List.of(
          Table.Column.of("Suite"),
          Table.Column.drawn("Passing, failing, skipped"),
          Table.Column.number("Pass"),
          Table.Column.number("Fail"),
          Table.Column.number("Skip"),
          Table.Column.number("Total"),
          Table.Column.number("Time"));

  private SuitesSection() {}

  static Optional<Section> of(SuiteBook book, Optional<LongSuites> list, AuditLinks links) {
    if (book.size() == 0) {
      return Optional.empty();
    }
    List<SuiteBook.Suite> suites = book.worstFirst();
    int shown = Math.min(suites.size(), list.isPresent() ? MOST_BEFORE_PAGES : MOST);
    List<Content> contents = new ArrayList<>();
    if (suites.size() >= LEAST_TO_SEEK) {
      contents.add(new Seek("suites", "tbody > tr", list.isPresent() ? "suites" : ""));
    }
    TestTotals all = book.totals();
    Table table =
        new Table(
            "Suites",
            COLUMNS,
            suites.stream().limit(shown).map(s -> row(book, s, list, links)).toList(),
            List.of(row("", Piece.words(Numbers.count(suites.size(), "suite")), all)));
    contents.addAll(table.folded(FEW, "suite"));
    list.ifPresent(pages -> contents.add(pages(pages, links)));
    Section section =
        Section.of("suites", "Suites", contents.toArray(new Content[0]))
            .counted(Numbers.grouped(suites.size()))
            .noted(TestParts.sentence(all));
    return Optional.of(
        shown == suites.size()
            ? section
            : section.remarked("The first " + shown + ", the worst first; the sum counts all"));
  }

  private static Content pages(LongSuites all, AuditLinks links) {
    return new PageList(
        "Every suite with its tests",
        IntStream.rangeClosed(1, all.pages())
            .mapToObj(page -> Piece.link(links.tests("suites", page), all.span(page)))
            .toList(),
        true);
  }

  private static Table.Row row(
      SuiteBook book, SuiteBook.Suite suite, Optional<LongSuites> list, AuditLinks links) {
    String href =
        list.map(all -> links.tests("suites", all.page(suite)) + "#" + all.anchor(suite))
            .orElse("");
    return row(
        TestPlaces.suite(book.place(suite.from())),
        href.isEmpty() ? Piece.mono(suite.name()) : Piece.link(href, suite.name()),
        suite.totals());
  }

  private static Table.Row row(String anchor, Piece name, TestTotals t) {
    return new Table.Row(
        anchor,
        List.of(
            name,
            Piece.drawn("stack", "", TestBars.of(t).measured()),
            number(t.passed()),
            number(t.failed() + t.errors()),
            number(t.skipped()),
            number(t.total()),
            Piece.words(Numbers.duration(t.durationMillis()))));
  }

  private static Piece number(long count) {
    return Piece.words(Numbers.grouped(count));
  }
}
