package dev.gatebook.render;

import dev.gatebook.model.Problem;

/** An own template that does not fit its page, with the place in it. */
public final class TemplateFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  TemplateFault(Problem problem, Throwable cause) {
    super(problem.message(), cause);
    this.problem = problem;
  }

  /** What is wrong, where, and what the page has. */
  public Problem problem() {
    return problem;
  }
}
