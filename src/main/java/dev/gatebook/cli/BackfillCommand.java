package dev.gatebook.cli;

import dev.gatebook.app.Backfill;
import dev.gatebook.app.BackfillOrder;
import dev.gatebook.app.BackfillOrder.Ending;
import dev.gatebook.app.BackfillOrder.Points;
import dev.gatebook.app.Backfilled;
import dev.gatebook.app.Backfilled.Outcome;
import dev.gatebook.app.Request;
import dev.gatebook.cli.Main.Environment;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Audits of the past, from tags, months or commits. */
@Command(
    name = "backfill",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description = {
      "Writes sealed audits of the past from tags, months or commits.",
      "The plan and the committed artifacts are read as each commit has them; nothing is checked"
          + " out and nothing is declared. A commit that has an audit is left alone."
    })
final class BackfillCommand implements Callable<Integer> {
  private final Environment environment;
  @Mixin private ContentOptions content = new ContentOptions();
  @Mixin private TerminalOptions words = new TerminalOptions();

  @Mixin private OneProject project = new OneProject();

  @ArgGroup(multiplicity = "1")
  private Choice choice = new Choice();

  @Option(names = "--dry-run", description = "Tell what would be recorded, and write nothing.")
  private boolean dryRun;

  BackfillCommand(Environment environment) {
    this.environment = environment;
  }

  /** Where in the history; exactly one. */
  private static final class Choice {
    @Option(
        names = "--tags",
        paramLabel = "GLOB",
        description = "Commits of tags, such as 'v*'; * stands for slashes, too.")
    private Optional<String> tags = Optional.empty();

    @Option(
        names = "--every",
        paramLabel = "SPAN",
        description = "month: the newest commit of each month on the line of first parents.")
    private Optional<Span> every = Optional.empty();

    @Option(
        names = "--commits",
        paramLabel = "REV",
        split = ",",
        arity = "1..*",
        description = "Commits by id, tag or branch, with commas or spaces between them.")
    private List<String> commits = List.of();

    private Points points() {
      return tags.<Points>map(Points.Tags::new)
          .or(() -> every.map(span -> new Points.Monthly()))
          .orElseGet(() -> new Points.Commits(commits));
    }
  }

  /** How often there is a point. */
  enum Span {
    MONTH
  }

  @Override
  public Integer call() {
    Terminal terminal = words.terminal(environment);
    Ending ending = dryRun ? Ending.DRY_RUN : Ending.WRITE;
    BackfillOrder order = new BackfillOrder(project.id(), choice.points(), ending);
    Request request = content.request(environment);
    Backfilled done =
        OrderRun.of(
            terminal, words.progress(terminal), progress -> Backfill.run(request, order, progress));
    new ProblemPrinter(terminal).print(done.problems()).forEach(terminal::tell);
    if (!words.quiet()) {
      new BackfillText(done, ending).lines().forEach(terminal::print);
    }
    return exit(done).number();
  }

  private static ExitCode exit(Backfilled done) {
    if (done.count(Outcome.REFUSED) > 0) {
      return ExitCode.NOT_MET;
    }
    return done.count(Outcome.SKIPPED) == done.points().size() ? ExitCode.INVALID : ExitCode.FINE;
  }
}
