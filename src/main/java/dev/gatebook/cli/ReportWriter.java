package dev.gatebook.cli;

import dev.gatebook.json.Json;
import dev.gatebook.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Prints the problems of a run in the format that was asked for.
 *
 * @param site where the site is published
 */
record ReportWriter(Terminal terminal, ReportFormat format, Optional<String> site) {

  /** For people the problems go to standard error, for programs they are the result. */
  void problems(List<Problem> problems) {
    switch (format) {
      case TEXT -> new ProblemPrinter(terminal).print(problems).forEach(terminal::tell);
      case JSON ->
          terminal.json(
              Json.object().put("problems", Json.list(problems, ReportJson::problem)).end());
      case GITHUB, SARIF -> notices(problems.stream().map(Notice::of).toList());
    }
  }

  /** Notices for a CI system or for code scanning. */
  void notices(List<Notice> notices) {
    if (format == ReportFormat.GITHUB) {
      terminal.print(GithubAnnotations.of(notices));
    } else {
      terminal.json(new Sarif(ToolVersion.number(), site).of(notices));
    }
  }
}
