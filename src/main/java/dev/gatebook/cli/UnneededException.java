package dev.gatebook.cli;

import dev.gatebook.json.Json;
import dev.gatebook.model.Exemption;
import dev.gatebook.model.Severity;
import dev.gatebook.site.ProjectAudits;
import java.util.List;

/** An exception of a project that is about nothing in its newest audit. */
record UnneededException(Exemption exemption, String audit) {
  /** Those of a project; none where it has no audit yet. */
  static List<UnneededException> of(ProjectAudits project) {
    return project.latest().stream()
        .flatMap(
            audit ->
                project.project().unneeded(audit.assessment()).stream()
                    .map(exemption -> new UnneededException(exemption, audit.id())))
        .toList();
  }

  /** What is to be said of it. */
  String message() {
    return exemption.rule()
        + " finds nothing about '"
        + exemption.subject()
        + "' in "
        + audit
        + ": the exception is no longer needed";
  }

  /** The same for a program. */
  Notice notice() {
    return new Notice(exemption.rule(), Severity.WARNING, message(), List.of(exemption.at()));
  }

  /** The same in the output of {@code check}. */
  Json json() {
    return Json.object()
        .put("rule", exemption.rule())
        .put("subject", exemption.subject())
        .put("until", exemption.until().toString())
        .put("path", exemption.at().path())
        .put("line", exemption.at().line())
        .put("message", message())
        .end();
  }
}
