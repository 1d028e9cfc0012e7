package dev.gatebook.site.part;

import dev.gatebook.site.chart.Drawing;
import java.util.List;

/**
 * A chart; the figures stand beside it as text or as a table.
 *
 * @param caption a line below; may be empty
 * @param legend what its colours mean; may be empty
 */
public record ChartBlock(Drawing drawing, String caption, List<StackBar.Entry> legend)
    implements Content {
  public ChartBlock {
    legend = List.copyOf(legend);
  }

  @Override
  public String kind() {
    return "chart";
  }
}
