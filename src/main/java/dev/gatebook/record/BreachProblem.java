package dev.gatebook.record;

import dev.gatebook.model.Breach;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Severity;
import dev.gatebook.model.SourceRef;

/** What does not agree with a seal, as a problem with its code and the way out. */
public final class BreachProblem {
  private static final String RESTORE =
      "restore the folder from version control; a correction belongs into a file of its own in"
          + " 'errata'";

  private BreachProblem() {}

  /**
   * The problem of a breach.
   *
   * @param path path of the folder with a slash at its end
   */
  public static Problem of(String path, String audit, Breach breach) {
    int line = breach instanceof Breach.Altered altered ? altered.line() : 0;
    return of(audit, breach, new SourceRef(path + breach.path(), line, 0));
  }

  /** The problem of a breach whose place is known. */
  public static Problem of(String audit, Breach breach, SourceRef at) {
    Severity severity = breach instanceof Breach.Forked ? Severity.WARNING : Severity.ERROR;
    boolean whole = breach instanceof Breach.Forked || breach instanceof Breach.Newer;
    String said = whole ? ": " : " is not as it was sealed: ";
    String message = "the sealed audit " + audit + said + breach.because();
    return new Problem(severity, code(breach), message, at, "", 1, mend(breach));
  }

  /** The code that explains a breach. */
  public static String code(Breach breach) {
    if (breach instanceof Breach.Unchained) {
      return "GB402";
    }
    if (breach instanceof Breach.Newer) {
      return "GB403";
    }
    if (breach instanceof Breach.Misplaced) {
      return "GB405";
    }
    return breach instanceof Breach.Forked ? "GB406" : "GB401";
  }

  private static String mend(Breach breach) {
    if (breach instanceof Breach.Newer) {
      return "use the newer Gatebook that sealed it";
    }
    if (breach instanceof Breach.Misplaced) {
      return "give the folder its name back; a copy of a record is no record";
    }
    return breach instanceof Breach.Forked
        ? "both stay valid; two branches that were merged make such a fork, and so does a record that"
            + " was put in between"
        : RESTORE;
  }
}
