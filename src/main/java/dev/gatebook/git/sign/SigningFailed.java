package dev.gatebook.git.sign;

/** Nothing was signed; the message says why, one sentence without its end. */
public final class SigningFailed extends Exception {
  private static final long serialVersionUID = 1;

  SigningFailed(String because) {
    super(because);
  }

  /** Why. */
  public String because() {
    return String.valueOf(getMessage());
  }
}
