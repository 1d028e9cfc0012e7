package dev.gatebook.cli;

import dev.gatebook.app.CompareAudits;
import dev.gatebook.app.Compared;
import dev.gatebook.app.DiffOrder;
import dev.gatebook.cli.Main.Environment;
import dev.gatebook.diff.DiffJson;
import dev.gatebook.diff.Direction;
import dev.gatebook.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What changed between two audits. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description = {
      "Tells what changed from one audit to another, what got worse first.",
      "A and B are ids of audits, 'latest', 'previous', 'draft' (what would be recorded now) or"
          + " names of commits, which are read without a checkout. B alone is compared with the"
          + " audit before it; without both, the newest audit is compared with the one before."
    })
final class DiffCommand implements Callable<Integer> {
  private static final int NARROWEST = 40;
  private static final int USUAL = 80;
  private static final int MOST_OF_A_KIND = 20;

  private final Environment environment;
  @Mixin private ContentOptions content = new ContentOptions();
  @Mixin private TerminalOptions words = new TerminalOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..2", paramLabel = "AUDIT", description = "A and B; B alone; or neither.")
  private List<String> sides = List.of();

  @Option(
      names = "--project",
      paramLabel = "ID",
      description =
          "Project of the audits; may be left out where there is only one, or only one has them.")
  private Optional<String> project = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "text, markdown (for a comment on a pull request) or json (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Width of the text (default: the variable COLUMNS, else 80).")
  private Optional<Integer> width = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "WORDS",
      split = ",",
      description =
          "What must not occur: regression, goalpost, improvement, neutral and kinds of changes"
              + " (test-newly-failing, task-regressed, ...); separated by commas.")
  private List<String> failOn = List.of();

  /** For whom the result is. */
  enum Format {
    TEXT,
    MARKDOWN,
    JSON
  }

  DiffCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    DiffFailOn condition =
        DiffFailOn.parse(failOn)
            .orElseThrow(
                word ->
                    new ParameterException(spec.commandLine(), "--fail-on does not know " + word));
    Terminal terminal = words.terminal(environment);
    Compared compared = compare(terminal);
    print(terminal, compared);
    new ProblemPrinter(terminal).print(compared.problems()).forEach(terminal::tell);
    if (compared.problems().stream().anyMatch(Problem::isError)) {
      return ExitCode.INVALID.number();
    }
    List<String> reasons = condition.reasons(compared.diff());
    reasons.forEach(reason -> terminal.tell("gatebook: " + reason));
    return (reasons.isEmpty() ? ExitCode.FINE : ExitCode.NOT_MET).number();
  }

  private Compared compare(Terminal terminal) {
    return OrderRun.of(
        terminal,
        words.progress(terminal),
        progress -> CompareAudits.run(content.request(environment), order(), progress));
  }

  private DiffOrder order() {
    return switch (sides.size()) {
      case 0 -> new DiffOrder(project, Optional.empty(), Optional.empty());
      case 1 -> new DiffOrder(project, Optional.empty(), Optional.of(sides.get(0)));
      default -> new DiffOrder(project, Optional.of(sides.get(0)), Optional.of(sides.get(1)));
    };
  }

  private void print(Terminal terminal, Compared compared) {
    switch (format) {
      case TEXT -> terminal.print(text(terminal).lines(compared));
      case MARKDOWN -> terminal.raw(markdown(compared));
      case JSON -> {
        terminal.json(DiffJson.of(compared.diff()));
        compared.notes().forEach(note -> terminal.tell("gatebook: " + Visible.of(note)));
      }
    }
  }

  private DiffText text(Terminal terminal) {
    Set<Direction> shown =
        words.quiet()
            ? EnumSet.of(Direction.REGRESSION, Direction.GOALPOST)
            : EnumSet.allOf(Direction.class);
    int most = words.verbose() ? Integer.MAX_VALUE : MOST_OF_A_KIND;
    return new DiffText(terminal, columns(), shown, most);
  }

  private static byte[] markdown(Compared compared) {
    return new DiffMarkdown(compared).write().getBytes(StandardCharsets.UTF_8);
  }

  private int columns() {
    String given = environment.variables().getOrDefault("COLUMNS", "");
    int asked =
        width.orElseGet(() -> given.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(given) : USUAL);
    return Math.max(NARROWEST, asked);
  }
}
