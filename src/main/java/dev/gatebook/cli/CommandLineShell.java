package dev.gatebook.cli;

import dev.gatebook.app.BuildSite;
import dev.gatebook.app.ReportPages;
import dev.gatebook.cli.Main.Environment;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands, wired to an environment, with the words for everything that goes wrong. */
final class CommandLineShell {
  private static final String HELP = "help";
  private static final String BUILD = "build";
  private static final String INSPECT = "inspect";
  private static final Set<String> VERSION = Set.of("--version", "-V");

  private final Environment environment;
  private final Map<String, Supplier<Object>> commands = new LinkedHashMap<>();

  CommandLineShell(Environment environment) {
    this.environment = environment;
    commands.put(BUILD, () -> new BuildCommand(environment));
    commands.put("check", () -> new CheckCommand(environment));
    commands.put("list", () -> new ListCommand(environment));
    commands.put("diff", () -> new DiffCommand(environment));
    commands.put("record", () -> new RecordCommand(environment));
    commands.put("backfill", () -> new BackfillCommand(environment));
    commands.put("verify", () -> new VerifyCommand(environment));
    commands.put(INSPECT, () -> new InspectCommand(environment));
    commands.put("explain", () -> new ExplainCommand(environment));
    commands.put(HELP, HelpCommand::new);
  }

  /** All commands, as the help and the documentation list them. */
  CommandLine commands() {
    return commands(all());
  }

  private Set<String> all() {
    return commands.keySet();
  }

  /** A command costs time to set up, so that one which is named is set up alone. */
  int execute(String... args) {
    String first = args.length == 0 ? HELP : args[0];
    if (first.equals(BUILD)) {
      BuildSite.prepare();
    } else if (first.equals(INSPECT) && writes(args)) {
      ReportPages.prepare();
    }
    return commands(needed(first, args.length)).execute(args);
  }

  private static boolean writes(String... args) {
    return Arrays.stream(args).anyMatch(word -> word.startsWith("--output"));
  }

  private Set<String> needed(String first, int words) {
    if (words == 1 && VERSION.contains(first)) {
      return Set.of();
    }
    return commands.containsKey(first) && !first.equals(HELP) ? Set.of(first) : all();
  }

  private CommandLine commands(Set<String> names) {
    CommandLine line = new CommandLine(new GatebookCommand());
    commands.forEach(
        (name, command) -> {
          if (names.contains(name)) {
            line.addSubcommand(command.get());
          }
        });
    return line.setOut(new PrintWriter(environment.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(environment.err(), true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(100)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setParameterExceptionHandler(this::refuse)
        .setExecutionExceptionHandler((e, command, result) -> broken(e));
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

  /** With its causes: what another thread threw may have its place in them alone. */
  private static void trace(Throwable e, Terminal terminal) {
    for (StackTraceElement element : e.getStackTrace()) {
      terminal.tell("  at " + element);
    }
    Optional.ofNullable(e.getCause())
        .ifPresent(
            cause -> {
              terminal.tell("caused by: " + cause);
              trace(cause, terminal);
            });
  }

  private int broken(Exception e) {
    Terminal terminal = new Terminal(environment.out(), environment.err(), false, false);
    if (e instanceof Refusal refusal) {
      terminal.tell("gatebook: " + refusal.getMessage());
      return refusal.code().number();
    }
    terminal.tell("gatebook: internal error: " + e);
    terminal.tell("This is a bug of Gatebook. Please report it with the lines below.");
    trace(e, terminal);
    return ExitCode.INTERNAL.number();
  }
}
