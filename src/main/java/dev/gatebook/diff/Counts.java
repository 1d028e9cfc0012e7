package dev.gatebook.diff;

import java.util.List;

/** How many changes there are of each direction. */
public record Counts(int regression, int improvement, int goalpost, int neutral) {

  /** Counts the changes. */
  static Counts of(List<Change> changes) {
    return new Counts(
        count(changes, Direction.REGRESSION),
        count(changes, Direction.IMPROVEMENT),
        count(changes, Direction.GOALPOST),
        count(changes, Direction.NEUTRAL));
  }

  private static int count(List<Change> changes, Direction direction) {
    return (int) changes.stream().filter(c -> c.direction() == direction).count();
  }

  /** The number of that direction. */
  public int of(Direction direction) {
    return switch (direction) {
      case REGRESSION -> regression;
      case IMPROVEMENT -> improvement;
      case GOALPOST -> goalpost;
      case NEUTRAL -> neutral;
    };
  }
}
