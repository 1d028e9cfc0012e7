package dev.gatebook.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The same words as {@code --help}, for those who write them as a command. */
@Command(
    name = "help",
    helpCommand = true,
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description = "Tells what a command takes; without a command, what there is.")
final class HelpCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "A command such as build.")
  private Optional<String> command = Optional.empty();

  @Override
  public Integer call() {
    CommandLine all = spec.parent().commandLine();
    CommandLine asked = command.map(name -> find(all, name)).orElse(all);
    asked.usage(all.getOut());
    return ExitCode.FINE.number();
  }

  private static CommandLine find(CommandLine all, String name) {
    return Optional.ofNullable(all.getSubcommands().get(name))
        .orElseThrow(
            () ->
                new ParameterException(
                    all,
                    "there is no command '"
                        + Visible.of(name)
                        + "'; known: "
                        + String.join(", ", all.getSubcommands().keySet())));
  }
}
