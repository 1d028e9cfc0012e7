package dev.gatebook.cli;

import dev.gatebook.app.Verification;
import dev.gatebook.app.VerifyRecords;
import dev.gatebook.cli.Main.Environment;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Severity;
import dev.gatebook.record.AuditRecord;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Whether the records are what was sealed. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description = {
      "Recomputes every seal and the chain that the seals make.",
      "Exits with 1 when a record is not what was sealed, with 4 when the published copy cannot be"
          + " read."
    })
final class VerifyCommand implements Callable<Integer> {
  private final Environment environment;
  @Mixin private ContentOptions content = new ContentOptions();
  @Mixin private TerminalOptions words = new TerminalOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "PROJECT", description = "Verify these projects only.")
  private List<String> only = List.of();

  @Option(
      names = "--against",
      paramLabel = "SITE",
      description =
          "Folder or address of a published site; its copy of the seals is compared with the records."
              + " The network is used for an address only.")
  private Optional<String> against = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  private InspectCommand.Format format = InspectCommand.Format.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "WORDS",
      split = ",",
      description =
          "What makes it exit with 1 besides errors: warning, different (evidence that comes out"
              + " differently today), unchecked; separated by commas.")
  private List<FailOnMore> failOn = List.of();

  @Option(
      names = "--gpg",
      description =
          "Let the gpg of your git configuration check OpenPGP signatures of tags; no other program"
              + " ever runs.")
  private boolean gpg;

  /** What may count as a failure besides errors. */
  enum FailOnMore {
    WARNING,
    DIFFERENT,
    UNCHECKED
  }

  VerifyCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Terminal terminal = words.terminal(environment);
    VerifyRecords.Question question =
        new VerifyRecords.Question(content.request(environment), only, against, gpg);
    Verification found = VerifyRecords.run(question, words.progress(terminal));
    terminal.progress("");
    refuseUnknown(found);
    if (format == InspectCommand.Format.JSON) {
      terminal.json(VerifyJson.of(found));
    } else {
      terminal.print(new VerifyText(terminal, words.quiet()).lines(found));
    }
    if (!found.failure().isEmpty()) {
      terminal.tell("gatebook: " + Visible.of(found.failure()));
    }
    return code(found).number();
  }

  private void refuseUnknown(Verification found) {
    List<String> known = found.projects().stream().map(p -> p.records().project()).toList();
    only.stream()
        .filter(id -> !known.contains(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new ParameterException(
                  spec.commandLine(), "there is no project '" + id + "' with audits");
            });
  }

  private ExitCode code(Verification found) {
    boolean broken = found.count(AuditRecord.State.BROKEN) > 0 || fails(found);
    if (broken) {
      return ExitCode.NOT_MET;
    }
    if (!found.failure().isEmpty()) {
      return ExitCode.ENVIRONMENT;
    }
    boolean unreadable = found.fileProblems().stream().anyMatch(Problem::isError);
    return unreadable ? ExitCode.INVALID : ExitCode.FINE;
  }

  private boolean fails(Verification found) {
    Severity gravest = failOn.contains(FailOnMore.WARNING) ? Severity.WARNING : Severity.ERROR;
    boolean problems =
        found.projects().stream()
            .flatMap(project -> project.problems().stream())
            .anyMatch(problem -> problem.severity().compareTo(gravest) <= 0);
    return problems
        || (failOn.contains(FailOnMore.DIFFERENT) && !found.later().isEmpty())
        || (failOn.contains(FailOnMore.UNCHECKED) && !found.unchecked().isEmpty());
  }
}
