package dev.gatebook.site.diff;

import dev.gatebook.diff.Change;
import dev.gatebook.diff.Group;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.Counter;
import dev.gatebook.site.part.Empty;
import dev.gatebook.site.part.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The sections of a comparison in their order; groups without a change are left out. */
public final class DiffSections {
  private DiffSections() {}

  /** Every group that has a change. */
  public static List<Section> of(DiffContext context) {
    if (context.diff().isEmpty()) {
      return List.of(nothing());
    }
    List<Section> sections = new ArrayList<>();
    grouped(context).forEach((group, changes) -> sections.add(section(context, group, changes)));
    return sections;
  }

  private static Map<Group, List<Change>> grouped(DiffContext context) {
    Map<Group, List<Change>> groups = new EnumMap<>(Group.class);
    context
        .diff()
        .changes()
        .forEach(c -> groups.computeIfAbsent(c.group(), g -> new ArrayList<>()).add(c));
    if (TestMoves.hasDeclared(context)) {
      groups.computeIfAbsent(Group.TESTS, g -> new ArrayList<>());
    }
    return groups;
  }

  private static Section section(DiffContext context, Group group, List<Change> changes) {
    return switch (group) {
      case ISSUES -> IssueMoves.section(context, changes);
      case TESTS -> TestMoves.section(context, changes);
      case SCORES -> FigureMoves.scores(context, changes);
      case FIGURES -> FigureMoves.figures(context, changes);
      case CODE, NARRATIVE -> blocks(context, group, changes);
      default ->
          Section.of(group.key(), group.title(), new ChangeRows(context).list(changes))
              .marked(GroupMarks.of(group))
              .counted(changes.size());
    };
  }

  private static Section blocks(DiffContext context, Group group, List<Change> changes) {
    ChangeBlocks blocks = new ChangeBlocks(context);
    List<Content> contents = changes.stream().flatMap(c -> c.match(blocks).stream()).toList();
    return Section.of(group.key(), group.title(), contents.toArray(new Content[0]))
        .noted(changes.get(0).because());
  }

  private static Section nothing() {
    Empty empty =
        new Empty(
            "No difference between these audits",
            "Both audits hold the same statuses, figures, scores and issues, and the same"
                + " narrative.",
            "",
            "The page is still published, so the permalink works.");
    return Section.of("same", "Nothing changed", empty);
  }

  /** How many changes each group has; regressions are counted even when there is none. */
  public static List<Counter> counters(DiffContext context) {
    Map<Group, List<Change>> groups = grouped(context);
    List<Counter> counters = new ArrayList<>();
    if (!groups.containsKey(Group.REGRESSED)) {
      counters.add(new Counter("", "down", "mute", "0", Group.REGRESSED.title()));
    }
    groups.forEach(
        (group, changes) -> {
          if (!changes.isEmpty() && group.compareTo(Group.CODE) < 0) {
            counters.add(counter(group, changes.size()));
          }
        });
    return counters;
  }

  private static Counter counter(Group group, int count) {
    String href = "#" + group.key();
    return new Counter(
        href,
        GroupMarks.icon(group),
        GroupMarks.tone(group),
        Integer.toString(count),
        group.title());
  }
}
