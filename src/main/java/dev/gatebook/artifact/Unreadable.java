package dev.gatebook.artifact;

import dev.gatebook.model.Problem;

/** Why a file cannot be read whole; the file then counts for nothing. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Unreadable(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
