package dev.gatebook.site.tests;

import dev.gatebook.model.TestTotals;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Every class with tests that no task cites, where they are too many for one page. */
public final class LongUncited implements LongList {
  private static final int PAGE = 500;

  private final EvenPages<Map.Entry<String, TestTotals>> classes;

  LongUncited(List<Map.Entry<String, TestTotals>> classes) {
    this.classes = new EvenPages<>(classes, PAGE);
  }

  @Override
  public String name() {
    return "uncited";
  }

  @Override
  public String title() {
    return "Tests that no task cites";
  }

  @Override
  public int pages() {
    return classes.pages();
  }

  @Override
  public String span(int page) {
    List<Map.Entry<String, TestTotals>> own = classes.of(page);
    return own.get(0).getKey() + " \u2026 " + own.get(own.size() - 1).getKey();
  }

  @Override
  public Section section(AuditContext context, int page) {
    return Section.of(
            "tasks",
            "Tests that no task cites",
            TasksOfTests.uncited(classes.of(page), classes.from(page)))
        .counted(classes.of(page).size())
        .remarked("classes of " + classes.all().size());
  }

  @Override
  public List<Entry> entries() {
    return IntStream.range(0, classes.all().size())
        .mapToObj(
            at ->
                new Entry(
                    classes.all().get(at).getKey(),
                    EveryTest.count(classes.all().get(at).getValue()),
                    classes.page(at),
                    TasksOfTests.anchor(at)))
        .toList();
  }
}
