package dev.gatebook.app;

import dev.gatebook.model.Problem;
import java.util.List;

/** An audit is not recorded; nothing was written. */
public final class RecordRefused extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;
  private final Reason reason;

  /** Why not. */
  public enum Reason {
    /** The order names what is not there or must not be touched. */
    ORDER,
    /** The content is invalid; the problems say where. */
    CONTENT,
    /** The repository is not in a state to be recorded. */
    TREE
  }

  RecordRefused(Reason reason, String message, List<Problem> problems) {
    super(message);
    this.reason = reason;
    this.problems = List.copyOf(problems);
  }

  RecordRefused(Reason reason, String message) {
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
