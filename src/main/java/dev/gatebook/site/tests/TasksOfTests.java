package dev.gatebook.site.tests;

import dev.gatebook.assess.TestClaims;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestTotals;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.AuditContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which tests belong to which task, and those that belong to none. */
final class TasksOfTests {
  private static final int MOST_CLASSES = 100;

  private TasksOfTests() {}

  static Optional<Section> of(AuditContext context) {
    List<TestCase> tests = context.audit().measured().tests();
    TestClaims claims = TestClaims.of(context.audit().source().plan(), tests);
    if (tests.isEmpty() || claims.byTask().isEmpty()) {
      return Optional.empty();
    }
    Section section =
        claims.unclaimed().isEmpty()
            ? Section.of("tasks", "By task", byTask(context, claims))
            : Section.of(
                "tasks", "By task", byTask(context, claims), unclaimed(claims.unclaimed()));
    return Optional.of(section.remarked(remark(claims.unclaimed(), tests)));
  }

  private static String remark(List<TestCase> unclaimed, List<TestCase> all) {
    return unclaimed.isEmpty()
        ? "Every test is cited by a task"
        : Numbers.count(unclaimed.size(), "test") + " of " + all.size() + " cited by no task";
  }

  private static Table byTask(AuditContext context, TestClaims claims) {
    List<Table.Row> rows = new ArrayList<>();
    for (TestClaims.OfTask one : claims.byTask()) {
      String id = one.task().id();
      String href = context.task(id);
      rows.add(row(href.isEmpty() ? Piece.mono(id) : Piece.link(href, id), one.tests()));
    }
    rows.add(row(Piece.words("No task"), TestTotals.of(claims.unclaimed())));
    return new Table("Tests by task", columns("Task"), rows, List.of());
  }

  private static Table unclaimed(List<TestCase> tests) {
    SortedMap<String, List<TestCase>> byClass = new TreeMap<>();
    tests.forEach(
        test -> byClass.computeIfAbsent(holder(test), name -> new ArrayList<>()).add(test));
    List<Table.Row> rows =
        byClass.entrySet().stream()
            .limit(MOST_CLASSES)
            .map(one -> row(Piece.mono(one.getKey()), TestTotals.of(one.getValue())))
            .toList();
    String more = byClass.size() > MOST_CLASSES ? ", the first " + MOST_CLASSES + " classes" : "";
    return new Table(
        "Tests that no task cites" + more, columns("Class cited by no task"), rows, List.of());
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

  private static Table.Row row(Piece name, TestTotals t) {
    return new Table.Row(
        "",
        List.of(
            name,
            Piece.words("" + t.passed()),
            Piece.words("" + (t.failed() + t.errors())),
            Piece.words("" + t.skipped()),
            Piece.words("" + t.total())));
  }
}
