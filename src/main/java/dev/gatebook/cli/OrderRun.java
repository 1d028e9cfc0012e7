package dev.gatebook.cli;

import dev.gatebook.app.OrderRefused;
import dev.gatebook.app.Progress;
import java.io.IOException;

/** Does what was ordered; where it is refused or fails, the run ends with the reason. */
final class OrderRun {
  private OrderRun() {}

  /** What may be refused. */
  @FunctionalInterface
  interface Step<T> {
    T run(Progress progress) throws IOException, OrderRefused;
  }

  /** What the step gives, with the line of progress cleared. */
  static <T> T of(Terminal terminal, Progress progress, Step<T> step) {
    try {
      T done = step.run(progress);
      terminal.progress("");
      return done;
    } catch (OrderRefused e) {
      terminal.progress("");
      new ProblemPrinter(terminal).print(e.problems()).forEach(terminal::tell);
      throw new Refusal(code(e.reason()), Visible.of(String.valueOf(e.getMessage())));
    } catch (IOException e) {
      terminal.progress("");
      throw new Refusal(
          ExitCode.ENVIRONMENT, "an audit cannot be written: " + Visible.of(e.toString()));
    }
  }

  private static ExitCode code(OrderRefused.Reason reason) {
    return switch (reason) {
      case ORDER -> ExitCode.USAGE;
      case CONTENT -> ExitCode.INVALID;
      case REPOSITORY -> ExitCode.ENVIRONMENT;
    };
  }
}
