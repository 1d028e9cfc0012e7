package dev.gatebook.site.chart;

import java.util.List;

/**
 * A chart, drawn.
 *
 * @param id prefix of the ids in it, unique on its page
 * @param title what it shows
 * @param description what it says, with the figures
 * @param width natural width in pixels
 * @param height natural height in pixels
 */
public record Drawing(
    String id, String title, String description, int width, int height, List<Shape> shapes) {
  public Drawing {
    shapes = List.copyOf(shapes);
  }
}
