package dev.gatebook.git;

import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceRef;

/** Nothing was written to the repository. */
public final class WriteRefused extends Exception {
  private static final long serialVersionUID = 1;

  private final String mend;

  WriteRefused(String why, String mend) {
    super(why);
    this.mend = mend;
  }

  /** The refusal as a problem: what, why and how to mend it. */
  public Problem problem() {
    return Problem.error(
        "GB320", "nothing is written to git: " + getMessage(), SourceRef.of("."), mend);
  }
}
