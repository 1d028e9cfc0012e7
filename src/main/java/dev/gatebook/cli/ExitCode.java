package dev.gatebook.cli;

/** What the process tells its caller. */
enum ExitCode {
  /** All is well. */
  FINE(0),
  /** A gate or a {@code --fail-on} was not met. */
  NOT_MET(1),
  /** The command line was not understood. */
  USAGE(2),
  /** Content or an input file is invalid. */
  INVALID(3),
  /** Git, the file system or the machine stood in the way. */
  ENVIRONMENT(4),
  /** A bug of Gatebook. */
  INTERNAL(70);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
