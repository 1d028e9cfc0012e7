package dev.gatebook.cli;

import dev.gatebook.app.RecordAudit;
import dev.gatebook.app.RecordCommit;
import dev.gatebook.app.RecordOrder;
import dev.gatebook.app.RecordOrder.Choice;
import dev.gatebook.app.Recording;
import dev.gatebook.app.Request;
import dev.gatebook.cli.Main.Environment;
import dev.gatebook.git.WriteRefused;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A new audit from the plan, the commit that is checked out and the artifacts. */
@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description = {
      "Writes and seals an audit: frozen plan, measured facts, verdicts and seal.",
      "A draft that lies in the folder of the audit is completed; a sealed audit is never touched."
    })
final class RecordCommand implements Callable<Integer> {
  private final Environment environment;
  @Mixin private ContentOptions content = new ContentOptions();
  @Mixin private TerminalOptions words = new TerminalOptions();

  @Mixin private OneProject project = new OneProject();

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Id of the audit (default: its day, with a number where that is sealed).")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "Day of the audit (default: the day of --as-of, else today in UTC).")
  private Optional<String> date = Optional.empty();

  @Option(
      names = "--artifacts",
      paramLabel = "GLOB",
      description =
          "Test artifacts, relative to the audited repository; may be given more than once"
              + " (default: those of the draft, else those of project.yml).")
  private List<String> artifacts = List.of();

  @Option(
      names = "--auditor",
      paramLabel = "NAME",
      description = "Who audits, for a statement that is still to be written.")
  private Optional<String> auditor = Optional.empty();

  @Option(
      names = "--draft",
      description = "Write everything but the seal; record the same id again to seal it.")
  private boolean draft;

  @Option(
      names = "--keep-artifacts",
      description = "Copy the artifacts into the folder of the audit, too.")
  private boolean keep;

  @Option(
      names = "--allow-dirty",
      description = "Record though the work tree is not clean; the record says so.")
  private boolean dirty;

  @Option(names = "--commit", description = "Commit the folder of the audit, and nothing else.")
  private boolean commit;

  @Option(
      names = "--message",
      paramLabel = "TEXT",
      description = "Message of the commit (default: one that names the audit).")
  private Optional<String> message = Optional.empty();

  @Option(
      names = "--sign",
      description =
          "Commit, and put the tag audit/PROJECT/ID on that commit, signed where your git is set up"
              + " for it.")
  private boolean sign;

  RecordCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Terminal terminal = words.terminal(environment);
    Request request = content.request(environment);
    RecordOrder order = order(request);
    Recording recording =
        OrderRun.of(
            terminal,
            words.progress(terminal),
            progress -> RecordAudit.run(request, order, progress));
    new ProblemPrinter(terminal).print(recording.problems()).forEach(terminal::tell);
    if (!words.quiet()) {
      terminal.print(new RecordText(recording).lines());
    }
    commit(terminal, request, recording, order);
    return ExitCode.FINE.number();
  }

  private void commit(Terminal terminal, Request request, Recording recording, RecordOrder order) {
    try {
      Optional<RecordCommit.Outcome> outcome = RecordCommit.run(request, recording, order);
      if (!words.quiet()) {
        outcome.ifPresent(done -> terminal.print(RecordText.committed(done)));
      }
    } catch (WriteRefused e) {
      new ProblemPrinter(terminal).print(List.of(e.problem())).forEach(terminal::tell);
      throw new Refusal(
          ExitCode.ENVIRONMENT, "the audit is written, but not committed and tagged as asked");
    }
  }

  private RecordOrder order(Request request) {
    Instant when = request.asOf().orElseGet(() -> Clock.systemUTC().instant());
    if (draft && sign) {
      throw new Refusal(
          ExitCode.USAGE, "--sign is for a sealed audit, and --draft leaves the seal out");
    }
    return new RecordOrder(
        project.id(),
        id,
        day(request),
        auditor,
        artifacts,
        choices(),
        new RecordOrder.Commit(message, when));
  }

  private Set<Choice> choices() {
    Set<Choice> choices = EnumSet.noneOf(Choice.class);
    given(choices, Choice.DRAFT, draft);
    given(choices, Choice.KEEP_ARTIFACTS, keep);
    given(choices, Choice.ALLOW_DIRTY, dirty);
    given(choices, Choice.COMMIT, commit);
    given(choices, Choice.SIGN, sign);
    return choices;
  }

  private static void given(Set<Choice> choices, Choice choice, boolean chosen) {
    if (chosen) {
      choices.add(choice);
    }
  }

  private LocalDate day(Request request) {
    try {
      return date.map(LocalDate::parse)
          .or(() -> request.asOf().map(now -> LocalDate.ofInstant(now, ZoneOffset.UTC)))
          .orElseGet(() -> LocalDate.now(Clock.systemUTC()));
    } catch (DateTimeException e) {
      throw new Refusal(
          ExitCode.USAGE,
          "--date is '" + Visible.of(date.orElse("")) + "'; expected a day such as 2026-03-31.");
    }
  }
}
