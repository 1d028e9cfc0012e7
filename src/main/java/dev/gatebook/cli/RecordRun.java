package dev.gatebook.cli;

import dev.gatebook.app.Progress;
import dev.gatebook.app.RecordRefused;
import java.io.IOException;

/** Runs what writes records; where it is refused or fails, the run ends with the reason. */
final class RecordRun {
  private RecordRun() {}

  /** What writes records. */
  @FunctionalInterface
  interface Step<T> {
    T run(Progress progress) throws IOException, RecordRefused;
  }

  /** What the step gives, with the line of progress cleared. */
  static <T> T of(Terminal terminal, Progress progress, Step<T> step) {
    try {
      T done = step.run(progress);
      terminal.progress("");
      return done;
    } catch (RecordRefused e) {
      terminal.progress("");
      new ProblemPrinter(terminal).print(e.problems()).forEach(terminal::tell);
      throw new Refusal(code(e.reason()), Visible.of(String.valueOf(e.getMessage())));
    } catch (IOException e) {
      terminal.progress("");
      throw new Refusal(
          ExitCode.ENVIRONMENT, "an audit cannot be written: " + Visible.of(e.toString()));
    }
  }

  private static ExitCode code(RecordRefused.Reason reason) {
    return switch (reason) {
      case ORDER -> ExitCode.USAGE;
      case CONTENT -> ExitCode.INVALID;
      case TREE -> ExitCode.ENVIRONMENT;
    };
  }
}
