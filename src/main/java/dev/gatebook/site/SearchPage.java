package dev.gatebook.site;

import java.util.List;

/**
 * Looks for projects, tasks, issues, tests, audits and pages; without a script a list of links.
 *
 * @param count how many entries there are
 * @param groups the entries that are listed, by sort
 * @param left how many are not listed
 */
public record SearchPage(Frame frame, int count, List<Group> groups, int left)
    implements PageModel {
  public SearchPage {
    groups = List.copyOf(groups);
  }

  /** The entries of one sort. */
  public record Group(String name, List<Line> lines) {
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /** A link, and where it belongs. */
  public record Line(Link link, String context) {}

  @Override
  public String template() {
    return "search";
  }
}
