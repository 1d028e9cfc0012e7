package dev.gatebook.cli;

import dev.gatebook.app.Evaluate;
import dev.gatebook.app.Evaluation;
import dev.gatebook.cli.Main.Environment;
import dev.gatebook.cli.Terminal.Style;
import dev.gatebook.json.Json;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Tag;
import dev.gatebook.site.ProjectAudits;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Projects and their audits. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description = "Lists projects and their audits, oldest first, with both decisions.")
final class ListCommand implements Callable<Integer> {
  private final Environment environment;
  @Mixin private ContentOptions content = new ContentOptions();
  @Mixin private TerminalOptions words = new TerminalOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  private InspectCommand.Format format = InspectCommand.Format.TEXT;

  ListCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Terminal terminal = words.terminal(environment);
    Evaluation evaluation = Evaluate.run(content.request(environment), words.progress(terminal));
    terminal.progress("");
    if (!evaluation.contentIsValid()) {
      new ProblemPrinter(terminal).print(evaluation.problems()).forEach(terminal::tell);
      return ExitCode.INVALID.number();
    }
    if (format == InspectCommand.Format.JSON) {
      terminal.json(
          Json.object().put("projects", Json.list(evaluation.projects(), ListCommand::json)).end());
    } else {
      evaluation.projects().forEach(project -> print(terminal, project));
    }
    return ExitCode.FINE.number();
  }

  private static void print(Terminal terminal, ProjectAudits project) {
    String sample = project.project().isSample() ? "  (sample)" : "";
    terminal.print(
        terminal.styled(Style.STRONG, project.project().id())
            + "  "
            + Visible.of(project.project().name().plain())
            + sample);
    if (project.audits().isEmpty()) {
      terminal.print("  no audit yet");
    }
    for (Audit audit : project.audits()) {
      terminal.print(
          String.format(
              Locale.ROOT,
              "  %-16s declared %-15s supported %-15s %-10s %-7s %s",
              audit.id(),
              audit.assessment().declared().key(),
              audit.assessment().supported().key(),
              audit.commit().map(Commit::shortId).orElse("unpinned"),
              state(audit),
              Visible.of(audit.statement().title().plain() + errata(audit))));
    }
  }

  /** Sealed, read from a tag, or neither. */
  private static String state(Audit audit) {
    return audit.source().sealed() ? "sealed" : audit.source().tag().isPresent() ? "tag" : "draft";
  }

  private static String errata(Audit audit) {
    int count = audit.source().errata().size();
    return count == 0 ? "" : count == 1 ? " (1 erratum)" : " (" + count + " errata)";
  }

  private static Json json(ProjectAudits project) {
    return Json.object()
        .put("id", project.project().id())
        .put("name", project.project().name().plain())
        .put("sample", project.project().isSample())
        .put("audits", Json.list(project.audits(), ListCommand::json))
        .end();
  }

  private static Json json(Audit audit) {
    return Json.object()
        .put("id", audit.id())
        .putIfPresent("date", audit.statement().date().map(LocalDate::toString).map(Json::of))
        .put("title", audit.statement().title().plain())
        .put("declared", audit.assessment().declared().key())
        .put("supported", audit.assessment().supported().key())
        .put("commit", audit.commit().map(Commit::id).map(Json::of).orElse(Json.NULL))
        .put("sealed", audit.source().sealed())
        .put("state", state(audit))
        .putIfPresent("tag", audit.source().tag().map(Tag::name).map(Json::of))
        .put("errata", audit.source().errata().size())
        .putIfPresent("previous", audit.previous().map(Json::of))
        .end();
  }
}
