package dev.gatebook.cli;

import dev.gatebook.cli.Main.Environment;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands, wired to an environment, with the words for everything that goes wrong. */
final class CommandLineShell {
  private final Environment environment;
  private final CommandLine commands;

  CommandLineShell(Environment environment) {
    this.environment = environment;
    this.commands =
        new CommandLine(new GatebookCommand())
            .addSubcommand(new BuildCommand(environment))
            .addSubcommand(new CheckCommand(environment))
            .addSubcommand(new ListCommand(environment))
            .addSubcommand(new DiffCommand(environment))
            .addSubcommand(new RecordCommand(environment))
            .addSubcommand(new BackfillCommand(environment))
            .addSubcommand(new VerifyCommand(environment))
            .addSubcommand(new InspectCommand(environment))
            .addSubcommand(new ExplainCommand(environment))
            .addSubcommand(new HelpCommand())
            .setOut(new PrintWriter(environment.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(environment.err(), true, StandardCharsets.UTF_8))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(false)
            .setUsageHelpWidth(100)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setParameterExceptionHandler(this::refuse)
            .setExecutionExceptionHandler((e, command, result) -> broken(e));
  }

  /** All commands, for the test that compares the documentation with them. */
  CommandLine commands() {
    return commands;
  }

  int execute(String... args) {
    return commands.execute(args);
  }

  private int refuse(ParameterException e, String[] args) {
    Terminal terminal = new Terminal(environment.out(), environment.err(), false, false);
    terminal.tell("gatebook: " + Visible.of(String.valueOf(e.getMessage())));
    StringWriter words = new StringWriter();
    UnmatchedArgumentException.printSuggestions(e, new PrintWriter(words));
    words.toString().lines().forEach(terminal::tell);
    terminal.tell(
        "See '"
            + e.getCommandLine().getCommandSpec().qualifiedName()
            + " --help' for what it takes.");
    return ExitCode.USAGE.number();
  }

  private int broken(Exception e) {
    Terminal terminal = new Terminal(environment.out(), environment.err(), false, false);
    if (e instanceof Refusal refusal) {
      terminal.tell("gatebook: " + refusal.getMessage());
      return refusal.code().number();
    }
    terminal.tell("gatebook: internal error: " + e);
    terminal.tell("This is a bug of Gatebook. Please report it with the lines below.");
    for (StackTraceElement element : e.getStackTrace()) {
      terminal.tell("  at " + element);
    }
    return ExitCode.INTERNAL.number();
  }
}
