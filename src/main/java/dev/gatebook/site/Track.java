package dev.gatebook.site;

import java.util.List;

/**
 * The gates of a project in order.
 *
 * @param label what it shows, for readers who cannot see it
 */
public record Track(String label, List<Station> stations) {
  public Track {
    stations = List.copyOf(stations);
  }

  /**
   * One gate.
   *
   * @param css its decision as a style name; dashed ones for gates without a decision
   * @param name number and title
   * @param state its decision in words
   * @param note one short remark; may be empty
   * @param current whether the project stands at it
   */
  public record Station(
      String css, String icon, Link name, String state, String note, boolean current) {}
}
