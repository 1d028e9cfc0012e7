package dev.gatebook.publish;

import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceRef;

/** The output folder is not one that may be replaced; nothing was touched. */
public final class OutputRefused extends Exception {
  private static final long serialVersionUID = 1;

  private final String output;
  private final String why;
  private final String mend;

  OutputRefused(String output, String why, String mend) {
    super("will not write to " + output + ": " + why + "; " + mend);
    this.output = output;
    this.why = why;
    this.mend = mend;
  }

  /** The refusal as a problem: what, why and how to mend it. */
  public Problem problem() {
    return Problem.error(
        "GB340", "the output folder is not replaced: " + why, SourceRef.of(output), mend);
  }
}
