package dev.gatebook.artifact.read;

import dev.gatebook.model.Problem;

/** Why a file cannot be read whole; the file then counts for nothing. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public Unreadable(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
