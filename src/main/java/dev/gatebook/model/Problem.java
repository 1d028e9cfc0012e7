package dev.gatebook.model;

/**
 * Something wrong with an input, said where it is and how to mend it.
 *
 * @param severity how bad it is
 * @param code the stable code that {@code gatebook explain} knows, such as {@code GB101}
 * @param message what is wrong, one sentence without a full stop
 * @param at where
 * @param excerpt the source line at that place, empty when there is none to show
 * @param length how many characters from the column on are meant, at least 1
 * @param mend what was expected or how to mend it, printed below the caret; may be empty
 */
public record Problem(
    Severity severity,
    String code,
    String message,
    SourceRef at,
    String excerpt,
    int length,
    String mend) {

  /** An error without an excerpt. */
  public static Problem error(String code, String message, SourceRef at, String mend) {
    return new Problem(Severity.ERROR, code, message, at, "", 1, mend);
  }

  /** A warning without an excerpt. */
  public static Problem warning(String code, String message, SourceRef at, String mend) {
    return new Problem(Severity.WARNING, code, message, at, "", 1, mend);
  }

  /** Whether this problem makes the input invalid. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
