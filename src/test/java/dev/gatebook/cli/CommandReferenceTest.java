package dev.gatebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.checks.KeptPage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The page of every command with every option, made of what {@code --help} prints. */
final class CommandReferenceTest {

  private static Map<String, CommandLine> commands() {
    return new CommandLineShell(new Main.Environment(System.out, System.err, Map.of(), false))
        .commands()
        .getSubcommands();
  }

  @Test
  void the_page_of_commands_says_what_help_says() throws IOException {
    KeptPage.holds("reference/command-line.md", page());
  }

  @Test
  void every_option_of_every_command_is_on_it() {
    String page = page();

    commands()
        .forEach(
            (name, command) ->
                command
                    .getCommandSpec()
                    .options()
                    .forEach(option -> assertThat(page).contains("`" + option.longestName())));
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # Options of the command line

            This page is made of what `--help` prints; [Commands](../commands.md) tells what the commands are for.
            """);
    commands().values().stream()
        .map(CommandLine::getCommandSpec)
        .sorted(Comparator.comparing(CommandSpec::name))
        .forEach(command -> section(page, command));
    page.append("\n## Exit codes\n\n| code | meaning |\n|---|---|\n");
    for (ExitCode code : ExitCode.values()) {
      page.append("| %d | %s |\n".formatted(code.number(), meaning(code)));
    }
    return page.toString();
  }

  private static String meaning(ExitCode code) {
    return switch (code) {
      case FINE -> "all is well";
      case NOT_MET -> "a gate or a `--fail-on` is not met";
      case USAGE -> "the command line was not understood";
      case INVALID -> "content or an input file is invalid";
      case ENVIRONMENT -> "git, the file system or the machine stood in the way";
      case INTERNAL -> "a bug of Gatebook";
    };
  }

  private static void section(StringBuilder page, CommandSpec command) {
    String operands =
        command.positionalParameters().stream()
            .map(operand -> " " + operand.paramLabel() + (operand.arity().max() > 1 ? "…" : ""))
            .collect(Collectors.joining());
    page.append("\n## gatebook %s\n\n```\ngatebook %s".formatted(command.name(), command.name()))
        .append("%s [options]\n```\n\n".formatted(operands))
        .append(words(Arrays.asList(command.usageMessage().description())))
        .append("\n\n| takes | meaning |\n|---|---|\n");
    command.positionalParameters().forEach(operand -> page.append(row(operand)));
    command.options().stream()
        .sorted(Comparator.comparing(OptionSpec::longestName))
        .forEach(option -> page.append(row(option)));
  }

  private static String row(PositionalParamSpec operand) {
    return "| `%s` | %s |\n".formatted(operand.paramLabel(), meaning(operand));
  }

  private static String row(OptionSpec option) {
    String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
    String others =
        Arrays.stream(option.names())
            .filter(name -> !name.equals(option.longestName()))
            .map(name -> ", `" + name + "`")
            .collect(Collectors.joining());
    return "| `%s%s`%s | %s |\n".formatted(option.longestName(), value, others, meaning(option));
  }

  private static String meaning(ArgSpec argument) {
    return words(Arrays.asList(argument.description()));
  }

  private static String words(List<String> lines) {
    return String.join(" ", lines)
        .replaceAll("\\s+", " ")
        .replace("|", "\\|")
        .replace("*", "\\*")
        .replace("<", "\\<")
        .strip();
  }
}
