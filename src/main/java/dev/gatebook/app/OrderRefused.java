package dev.gatebook.app;

import dev.gatebook.model.Problem;
import java.util.List;

/** What was ordered is not done, and nothing was written; the message says why and what to do. */
public final class OrderRefused extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;
  private final Reason reason;

  /** Why not. */
  public enum Reason {
    /** The order names what is not there, could be several things or must not be touched. */
    ORDER,
    /** The content is invalid; the problems say where. */
    CONTENT,
    /** The repository is not in a state to do it, or does not hold what is needed. */
    REPOSITORY
  }

  OrderRefused(Reason reason, String message, List<Problem> problems) {
    super(message);
    this.reason = reason;
    this.problems = List.copyOf(problems);
  }

  OrderRefused(Reason reason, String message) {
    this(reason, message, List.of());
  }

  /** Why not. */
  public Reason reason() {
    return reason;
  }

  /** What is wrong with the content. */
  public List<Problem> problems() {
    return problems;
  }
}
