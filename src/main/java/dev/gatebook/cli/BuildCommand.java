package dev.gatebook.cli;

import dev.gatebook.app.BuildSite;
import dev.gatebook.app.BuildSite.Built;
import dev.gatebook.app.Progress;
import dev.gatebook.app.SizeReport;
import dev.gatebook.cli.Main.Environment;
import dev.gatebook.cli.Terminal.Style;
import dev.gatebook.model.Problem;
import dev.gatebook.publish.Receipt;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Content, git and artifacts to a site. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description = {
      "Builds the site from content, git history and test artifacts.",
      "Invalid content leaves the previous site as it is."
    })
final class BuildCommand implements Callable<Integer> {
  private final Environment environment;
  @Mixin private ContentOptions content = new ContentOptions();
  @Mixin private TerminalOptions words = new TerminalOptions();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "target/site",
      description =
          "Folder for the site; replaced only when Gatebook made it (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("target", "site");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "How problems are printed: text, json, github or sarif (default: ${DEFAULT-VALUE}).")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--strict", description = "Take warnings for errors.")
  private boolean strict;

  @Option(
      names = "--dry-run",
      description = "Write nothing; list which files would change and which audits are thinned.")
  private boolean rehearsal;

  BuildCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Terminal terminal = words.terminal(environment);
    Progress progress = words.progress(terminal);
    if (rehearsal) {
      return rehearse(terminal, progress);
    }
    Built built = build(progress);
    terminal.progress("");
    List<Problem> problems = built.evaluation().problems();
    new ReportWriter(terminal, format, built.evaluation().portfolio().url()).problems(problems);
    built
        .receipt()
        .ifPresentOrElse(
            receipt -> report(terminal, receipt, built),
            () ->
                terminal.tell(
                    "Nothing was written: the content is invalid. " + output + " is as it was."));
    return code(problems).number();
  }

  private ExitCode code(List<Problem> problems) {
    boolean fails =
        problems.stream()
            .anyMatch(
                strict ? p -> p.severity() != dev.gatebook.model.Severity.NOTE : Problem::isError);
    return fails ? ExitCode.INVALID : ExitCode.FINE;
  }

  private int rehearse(Terminal terminal, Progress progress) {
    BuildSite.Rehearsed found =
        Writing.of(
            "site", () -> BuildSite.rehearse(content.request(environment), output, progress));
    terminal.progress("");
    List<Problem> problems = found.evaluation().problems();
    new ReportWriter(terminal, format, found.evaluation().portfolio().url()).problems(problems);
    if (!words.quiet() && format == ReportFormat.TEXT) {
      terminal.print(RehearsalText.lines(found, output));
    }
    return code(problems).number();
  }

  private Built build(Progress progress) {
    return Writing.of("site", () -> BuildSite.run(content.request(environment), output, progress));
  }

  private void report(Terminal terminal, Receipt receipt, Built built) {
    SizeReport sizes = built.sizes();
    if (words.quiet() || format != ReportFormat.TEXT) {
      return;
    }
    terminal.print(
        terminal.styled(Style.STRONG, Visible.of(output.toString()))
            + String.format(
                Locale.ROOT,
                ": %d files, %s (%d written, %d unchanged, %d removed)",
                sizes.files(),
                size(sizes.total()),
                receipt.written(),
                receipt.unchanged(),
                receipt.removed()));
    terminal.print(
        String.format(
            Locale.ROOT,
            "  %d pages; the largest is %s with %s gzipped; style and script %s gzipped",
            sizes.pages(),
            sizes.largest(),
            size(sizes.largestZipped()),
            size(sizes.assetsZipped())));
    terminal.print(RehearsalText.thinned(built.thinned()));
  }

  private static String size(long bytes) {
    return bytes < 1_000_000
        ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
