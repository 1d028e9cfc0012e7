package dev.gatebook.site.part;

import dev.gatebook.site.chart.Shape;
import java.util.List;

/**
 * A bar of parts with its figures beside it as text.
 *
 * @param shapes the bar, 1000 wide and 18 high
 */
public record StackBar(List<Shape> shapes, List<Entry> legend) implements Content {
  public StackBar {
    shapes = List.copyOf(shapes);
    legend = List.copyOf(legend);
  }

  @Override
  public String kind() {
    return "stack";
  }

  /**
   * A line of the legend.
   *
   * @param style class of its sample; empty for none
   * @param value the figure
   * @param words what follows it
   */
  public record Entry(String style, String value, String words) {}
}
