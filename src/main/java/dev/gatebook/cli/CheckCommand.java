package dev.gatebook.cli;

import dev.gatebook.app.Evaluate;
import dev.gatebook.app.Evaluation;
import dev.gatebook.cli.Main.Environment;
import dev.gatebook.json.Json;
import dev.gatebook.model.Audit;
import dev.gatebook.record.AuditJson;
import dev.gatebook.record.FindingJson;
import dev.gatebook.site.ProjectAudits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Validates, evaluates and prints what was found. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description = {
      "Prints what does not hold in the newest audit of each project.",
      "Validates all content first. Exits with 1 when something named by --fail-on occurs."
    })
final class CheckCommand implements Callable<Integer> {
  private final Environment environment;
  @Mixin private ContentOptions content = new ContentOptions();
  @Mixin private TerminalOptions words = new TerminalOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json, github or sarif (default: ${DEFAULT-VALUE}).")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "WORDS",
      split = ",",
      description =
          "What must not occur: verdicts (contradicted, stale, missing, unavailable), standings"
              + " (failed, blocked, open, ...), supported decisions (no-go, hold, pending, ...),"
              + " severities (error, warning, note) and codes (GB012); separated by commas.")
  private List<String> failOn = List.of();

  @Option(
      names = "--project",
      paramLabel = "ID",
      description = "Check this project only; may be given more than once.")
  private List<String> only = List.of();

  CheckCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    FailOn condition =
        FailOn.parse(failOn)
            .orElseThrow(
                word ->
                    new ParameterException(spec.commandLine(), "--fail-on does not know " + word));
    Terminal terminal = words.terminal(environment);
    Evaluation evaluation = Evaluate.run(content.request(environment), words.progress(terminal));
    terminal.progress("");
    List<ProjectAudits> projects = chosen(evaluation);
    print(terminal, evaluation, projects);
    if (evaluation.problems().stream().anyMatch(p -> p.isError())) {
      return ExitCode.INVALID.number();
    }
    List<String> reasons = projects.stream().flatMap(condition::reasons).toList();
    reasons.forEach(reason -> terminal.tell("gatebook: " + reason));
    return (reasons.isEmpty() ? ExitCode.FINE : ExitCode.NOT_MET).number();
  }

  private List<ProjectAudits> chosen(Evaluation evaluation) {
    List<String> known = evaluation.projects().stream().map(p -> p.project().id()).toList();
    Optional<String> unknown = only.stream().filter(id -> !known.contains(id)).findFirst();
    if (unknown.isPresent() && evaluation.contentIsValid()) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no project '" + unknown.get() + "'; there are " + String.join(", ", known));
    }
    return evaluation.projects().stream()
        .filter(p -> only.isEmpty() || only.contains(p.project().id()))
        .toList();
  }

  private void print(Terminal terminal, Evaluation evaluation, List<ProjectAudits> projects) {
    switch (format) {
      case TEXT ->
          terminal.print(
              new CheckText(terminal, words.quiet()).lines(evaluation.problems(), projects));
      case JSON -> terminal.json(json(evaluation, projects));
      case GITHUB, SARIF ->
          new ReportWriter(terminal, format, evaluation.portfolio().url())
              .notices(notices(evaluation, projects));
    }
  }

  private static List<Notice> notices(Evaluation evaluation, List<ProjectAudits> projects) {
    List<Notice> notices = new ArrayList<>();
    evaluation.problems().forEach(p -> notices.add(Notice.of(p)));
    for (ProjectAudits project : projects) {
      project.latest().stream()
          .flatMap(audit -> audit.assessment().findings().stream())
          .forEach(finding -> notices.add(Notice.of(finding)));
      UnneededException.of(project).forEach(exception -> notices.add(exception.notice()));
      notices.addAll(FreshnessReport.notices(project.drift()));
    }
    return notices;
  }

  private static Json.Obj json(Evaluation evaluation, List<ProjectAudits> projects) {
    List<Json> audits =
        projects.stream().flatMap(p -> p.latest().map(a -> json(p, a)).stream()).toList();
    return Json.object()
        .put("projects", Json.list(audits, one -> one))
        .put("problems", Json.list(evaluation.problems(), ReportJson::problem))
        .end();
  }

  private static Json json(ProjectAudits project, Audit audit) {
    return Json.object()
        .put("id", audit.project())
        .put("audit", audit.id())
        .put("declared", audit.assessment().declared().key())
        .put("supported", audit.assessment().supported().key())
        .put("because", audit.assessment().because())
        .put("conditions", AuditJson.conditions(audit))
        .put("phases", AuditJson.phases(audit))
        .put("figures", AuditJson.figures(audit))
        .put("findings", Json.list(audit.assessment().findings(), ReportJson::finding))
        .put("setAside", Json.list(audit.assessment().setAside(), FindingJson::setAside))
        .put(
            "unneededExceptions", Json.list(UnneededException.of(project), UnneededException::json))
        .put("freshness", FreshnessReport.json(project.drift()))
        .end();
  }

  /** The words of {@code --fail-on} that are known, for the documentation. */
  static Stream<String> words() {
    return FailOn.words();
  }
}
