package dev.gatebook.site.integrity;

import dev.gatebook.model.Finding;
import dev.gatebook.site.part.Figure;
import dev.gatebook.site.row.FindingGroup;
import java.util.ArrayList;
import java.util.List;

/** How many findings there are of each sort. */
public final class IntegrityFigures {
  private IntegrityFigures() {}

  /** One figure for each group, then the hints among them. */
  public static List<Figure> of(List<Finding> findings) {
    List<Figure> figures = new ArrayList<>();
    for (FindingGroup group : FindingGroup.values()) {
      long count = findings.stream().filter(f -> FindingGroup.of(f) == group).count();
      figures.add(new Figure(group.title(), Long.toString(count), "", group.note()));
    }
    long hints = findings.stream().filter(f -> f.certainty() == Finding.Certainty.HINT).count();
    figures.add(
        new Figure("Hints", Long.toString(hints), "of " + findings.size(), "never fail a gate"));
    return figures;
  }
}
