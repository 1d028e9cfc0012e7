package dev.gatebook.cli;

import dev.gatebook.app.Progress;
import dev.gatebook.cli.Main.Environment;
import picocli.CommandLine.Option;

/** How much is said, and in which dress. */
final class TerminalOptions {
  @Option(
      names = {"-q", "--quiet"},
      description = "Print problems only.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Print what is done, too.")
  private boolean verbose;

  @Option(names = "--no-color", description = "Print without colours, as with NO_COLOR set.")
  private boolean noColor;

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  /** The terminal that these options ask for. */
  Terminal terminal(Environment environment) {
    boolean colour =
        environment.live()
            && !noColor
            && environment.variables().getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.variables().getOrDefault("TERM", "").equals("dumb");
    boolean live = environment.live() && !quiet && !verbose;
    return new Terminal(environment.out(), environment.err(), colour, live);
  }

  /** Who is told about the steps of a run: a line that is replaced, a line for each, or nobody. */
  Progress progress(Terminal terminal) {
    if (terminal.isLive()) {
      return (step, done, of) ->
          terminal.progress(of > 1 ? step + " (" + done + "/" + of + ")" : step);
    }
    return verbose ? (step, done, of) -> terminal.tell("  " + step) : Progress.SILENT;
  }
}
