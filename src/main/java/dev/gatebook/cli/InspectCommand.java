package dev.gatebook.cli;

import dev.gatebook.app.InspectFiles;
import dev.gatebook.app.ReportPages;
import dev.gatebook.cli.Main.Environment;
import dev.gatebook.cli.Terminal.Style;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.publish.Receipt;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the artifact readers make of files. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description = {
      "Tells what is in reports of tests, coverage, static analysis and measurements:",
      "format, counts, problems, totals. Exits with 3 when a report cannot be read.",
      "Files found in a folder or by a glob that are no reports are set aside with a note;",
      "a glob that names no file is an error."
    })
final class InspectCommand implements Callable<Integer> {
  /** For people or for programs. */
  enum Format {
    TEXT,
    JSON
  }

  private final Environment environment;
  @Mixin private TerminalOptions words = new TerminalOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = {
        "Also write a report as HTML pages into this folder, with failures in full and every test;",
        "replaced only when Gatebook made it."
      })
  private Optional<Path> output = Optional.empty();

  @Parameters(
      paramLabel = "FILES",
      arity = "1..*",
      description = {
        "Files, archives (zip, tar, gz), folders with such, or quoted globs such as",
        "'build/**/TEST-*.xml' with *, **, ?, [abc] and {a,b}."
      })
  private List<String> files = List.of();

  InspectCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Terminal terminal = words.terminal(environment);
    Parsed<Measured> inspected = InspectFiles.run(files);
    Measured measured = inspected.value();
    Optional<ReportPages> pages =
        output.map(folder -> ReportPages.begin(inspected, ToolVersion.number()));
    if (format == Format.JSON) {
      terminal.json(InspectionJson.of(measured));
    } else {
      terminal.print(new InspectionText(terminal).lines(measured));
    }
    new ProblemPrinter(terminal).print(inspected.problems()).forEach(terminal::tell);
    boolean refused = inspected.problems().stream().anyMatch(Problem::isError);
    boolean unread = refused || !measured.unreadable().isEmpty();
    if (refused && measured.artifacts().isEmpty()) {
      output.ifPresent(folder -> leave(folder, terminal));
    } else {
      pages.ifPresent(report -> write(report, terminal));
    }
    return (unread ? ExitCode.INVALID : ExitCode.FINE).number();
  }

  /** A report on nothing would only take the place of an earlier one. */
  private static void leave(Path folder, Terminal terminal) {
    terminal.tell(
        "No page was written: there is no artifact. "
            + Visible.of(folder.toString())
            + " is as it was.");
  }

  private void write(ReportPages pages, Terminal terminal) {
    Path folder = output.orElseThrow();
    Receipt receipt = Writing.of("report", () -> pages.write(folder));
    if (format == Format.TEXT && !words.quiet()) {
      String start = Visible.of(folder.resolve("index.html").toString());
      terminal.print(
          terminal.styled(Style.STRONG, start) + ": the report, " + receipt.files() + " files");
    }
  }
}
