package dev.gatebook.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command. */
@Command(
    name = "gatebook",
    versionProvider = ToolVersion.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Reads phase YAML, git history and test artifacts and renders a versioned static site of"
            + " gates, audits and diffs. What is declared stands beside what the evidence shows.",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExit codes:%n",
    footer = {
      "   0  all is well",
      "   1  a gate or --fail-on is not met",
      "   2  the command line was not understood",
      "   3  content or an input file is invalid",
      "   4  git, the file system or the machine stood in the way",
      "  70  internal error",
      "",
      "'gatebook help COMMAND' tells more; 'gatebook explain CODE' explains a message."
    })
final class GatebookCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "a command is missing: build, check, list, diff, record, backfill, verify, inspect or explain");
  }
}
