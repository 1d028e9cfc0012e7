package dev.gatebook.app;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What became of each point of the past, older ones first.
 *
 * @param project id of the project
 */
public record Backfilled(String project, List<Point> points) {
  public Backfilled {
    points = List.copyOf(points);
  }

  /** Everything that is wrong with the content at the points. */
  public List<Problem> problems() {
    return points.stream().flatMap(point -> point.problems().stream()).toList();
  }

  /** How many points ended like that. */
  public long count(Outcome outcome) {
    return points.stream().filter(point -> point.outcome() == outcome).count();
  }

  /**
   * One point.
   *
   * @param id id of its audit; empty when it has none
   * @param because why there is no new record; empty when there is one
   * @param audit the audit that was recorded
   * @param problems what is wrong with the content at that point
   */
  public record Point(
      PastPoint at,
      Outcome outcome,
      String id,
      String because,
      Optional<Audit> audit,
      List<Problem> problems) {
    public Point {
      problems = List.copyOf(problems);
    }

    static Point left(PastPoint at, Outcome outcome, String because, List<Problem> problems) {
      return new Point(at, outcome, "", because, Optional.empty(), problems);
    }
  }

  /** How a point ended. */
  public enum Outcome {
    RECORDED,
    /** There is an audit of that commit already. */
    PRESENT,
    /** The commit does not hold the project, or in a form that cannot be read. */
    SKIPPED,
    /** The record would stand before one that is sealed. */
    REFUSED
  }
}
