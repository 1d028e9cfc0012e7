package dev.gatebook.site.tests;

import dev.gatebook.assess.TestClaims;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestTotals;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.Fold;
import dev.gatebook.site.part.LinkLine;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.AuditContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Which tests belong to which task, and those that belong to none. */
final class TasksOfTests {
  /** Classes with tests that no task cites that the page itself lists. */
  static final int MOST_CLASSES = 100;

  /** So many classes stand in the open. */
  private static final int FEW_CLASSES = 8;

  private TasksOfTests() {}

  static Optional<Section> of(AuditContext context, boolean goesOn) {
    List<TestCase> tests = context.audit().measured().tests();
    TestClaims claims = TestClaims.of(context.audit().source().plan(), tests);
    if (tests.isEmpty() || claims.byTask().isEmpty()) {
      return Optional.empty();
    }
    List<Content> contents = new ArrayList<>(List.of(byTask(context, claims)));
    contents.addAll(uncited(context, classes(claims.unclaimed()), goesOn));
    return Optional.of(
        Section.of("tasks", "By task", contents.toArray(new Content[0]))
            .remarked(remark(claims.unclaimed(), tests)));
  }

  private static List<Content> uncited(
      AuditContext context, List<Map.Entry<String, TestTotals>> classes, boolean goesOn) {
    int shown = Math.min(MOST_CLASSES, classes.size());
    if (shown == 0) {
      return List.of();
    }
    List<Content> contents = new ArrayList<>(List.of(uncited(classes.subList(0, shown), 0)));
    if (shown < classes.size()) {
      contents.add(
          new LinkLine(
              goesOn ? context.links().tests("uncited", 1) : "",
              "The first " + shown + " of " + Numbers.grouped(classes.size()) + " classes"));
    }
    return shown <= FEW_CLASSES
        ? contents
        : List.of(
            new Fold(
                Numbers.grouped(classes.size()) + " classes with tests that no task cites",
                contents));
  }

  private static String remark(List<TestCase> unclaimed, List<TestCase> all) {
    return unclaimed.isEmpty()
        ? "Every test is cited by a task"
        : Numbers.count(unclaimed.size(), "test")
            + " of "
            + Numbers.grouped(all.size())
            + " cited by no task";
  }

  private static Table byTask(AuditContext context, TestClaims claims) {
    List<Table.Row> rows = new ArrayList<>();
    for (TestClaims.OfTask one : claims.byTask()) {
      String id = one.task().id();
      String href = context.task(id);
      rows.add(row("", href.isEmpty() ? Piece.mono(id) : Piece.link(href, id), one.tests()));
    }
    rows.add(row("", Piece.words("No task"), TestTotals.of(claims.unclaimed())));
    return new Table("Tests by task", columns("Task"), rows, List.of());
  }

  /** The classes with tests that no task cites, by name. */
  static List<Map.Entry<String, TestTotals>> classes(List<TestCase> tests) {
    SortedMap<String, TestTotals> byClass = new TreeMap<>();
    tests.forEach(
        test -> byClass.merge(holder(test), TestTotals.of(List.of(test)), TestTotals::plus));
    return List.copyOf(byClass.entrySet());
  }

  /**
   * A table of classes with tests that no task cites.
   *
   * @param before how many classes stand on the pages before
   */
  static Table uncited(List<Map.Entry<String, TestTotals>> classes, int before) {
    List<Table.Row> rows =
        IntStream.range(0, classes.size())
            .mapToObj(
                at ->
                    row(
                        anchor(before + at),
                        Piece.mono(classes.get(at).getKey()),
                        classes.get(at).getValue()))
            .toList();
    return new Table(
        "Tests that no task cites", columns("Class cited by no task"), rows, List.of());
  }

  /** The id of the row of a class with tests that no task cites. */
  static String anchor(int at) {
    return "uncited-" + (at + 1);
  }

  private static String holder(TestCase test) {
    return test.className().isEmpty() ? test.suite() : test.className();
  }

  private static List<Table.Column> columns(String first) {
    return List.of(
        Table.Column.of(first),
        Table.Column.number("Pass"),
        Table.Column.number("Fail"),
        Table.Column.number("Skip"),
        Table.Column.number("Total"));
  }

  private static Table.Row row(String anchor, Piece name, TestTotals t) {
    return new Table.Row(
        anchor,
        List.of(
            name,
            Piece.words(Numbers.grouped(t.passed())),
            Piece.words(Numbers.grouped(t.failed() + t.errors())),
            Piece.words(Numbers.grouped(t.skipped())),
            Piece.words(Numbers.grouped(t.total()))));
  }
}
