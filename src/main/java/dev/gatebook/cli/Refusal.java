package dev.gatebook.cli;

/** A command cannot do what it was asked for; the message is the whole answer. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final ExitCode code;

  Refusal(ExitCode code, String message) {
    super(message, null, false, false);
    this.code = code;
  }

  ExitCode code() {
    return code;
  }
}
