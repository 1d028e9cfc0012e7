package dev.gatebook.site.part;

import java.util.List;

/** Failures grouped by what they say. */
public record FailureList(String label, List<Group> groups) implements Content {
  public FailureList {
    groups = List.copyOf(groups);
  }

  @Override
  public String kind() {
    return "failures";
  }

  /**
   * Failures with one message, or with one cause that the auditor names.
   *
   * @param count how many
   * @param tags short words at the end of the line
   * @param bar share of all failures
   * @param facts what is known of the cause
   * @param rest how many are not listed, and where they are; may be empty
   */
  public record Group(
      String anchor,
      String count,
      Piece title,
      List<Piece> tags,
      Piece bar,
      boolean open,
      List<Fact> facts,
      List<Failure> failures,
      Piece rest) {
    public Group {
      tags = List.copyOf(tags);
      facts = List.copyOf(facts);
      failures = List.copyOf(failures);
    }

    /** The same group when these are not all of its failures. */
    public Group leaving(Piece others) {
      return new Group(anchor, count, title, tags, bar, open, facts, failures, others);
    }
  }

  /**
   * One failed test.
   *
   * @param name test
   * @param place class or file
   * @param message first line of its message
   * @param trace the trace as far as it was kept; may be empty
   * @param anchor its permalink; may be empty
   * @param places where else it is told of
   */
  public record Failure(
      String name,
      String place,
      String message,
      String trace,
      boolean open,
      String anchor,
      List<Piece> places) {
    public Failure {
      places = List.copyOf(places);
    }
  }
}
