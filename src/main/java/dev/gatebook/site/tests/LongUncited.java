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

  private final List<Map.Entry<String, TestTotals>> classes;

  LongUncited(List<Map.Entry<String, TestTotals>> classes) {
    this.classes = classes;
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
    return (classes.size() + PAGE - 1) / PAGE;
  }

  private List<Map.Entry<String, TestTotals>> own(int page) {
    return classes.subList((page - 1) * PAGE, Math.min(page * PAGE, classes.size()));
  }

  @Override
  public String span(int page) {
    return own(page).get(0).getKey() + " \u2026 " + own(page).get(own(page).size() - 1).getKey();
  }

  @Override
  public Section section(AuditContext context, int page) {
    return Section.of(
            "tasks", "Tests that no task cites", TasksOfTests.uncited(own(page), (page - 1) * PAGE))
        .counted(own(page).size())
        .remarked("classes of " + classes.size());
  }

  @Override
  public List<Entry> entries() {
    return IntStream.range(0, classes.size())
        .mapToObj(
            at ->
                new Entry(
                    classes.get(at).getKey(),
                    EveryTest.count(classes.get(at).getValue()),
                    at / PAGE + 1,
                    TasksOfTests.anchor(at)))
        .toList();
  }
}
