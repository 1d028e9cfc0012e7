package dev.gatebook.app;

import dev.gatebook.model.Problem;
import java.util.List;

/** Two audits are not compared; the message says why and what to do. */
public final class DiffRefused extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;
  private final Reason reason;

  /** Why not. */
  public enum Reason {
    /** A side is named that is not there, or could be several. */
    ORDER,
    /** The content is invalid; the problems say where. */
    CONTENT,
    /** The repository does not hold what is needed. */
    REPOSITORY
  }

  DiffRefused(Reason reason, String message, List<Problem> problems) {
    super(message);
    this.reason = reason;
    this.problems = List.copyOf(problems);
  }

  DiffRefused(Reason reason, String message) {
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
