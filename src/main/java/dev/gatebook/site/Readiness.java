package dev.gatebook.site;

import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Audit;
import dev.gatebook.site.chart.Step;
import java.util.List;
import java.util.stream.Collectors;

/** Declared and verified criteria of a project, audit by audit. */
final class Readiness {
  private Readiness() {}

  /** One step for each audit, oldest first. */
  static List<Step> steps(ProjectAudits project) {
    return project.audits().stream().map(Readiness::step).toList();
  }

  private static Step step(Audit audit) {
    AssessedGate.Count count = audit.assessment().count();
    return new Step(
        shortDate(audit.id()),
        count.declared(),
        count.verified(),
        count.of(),
        Mark.of(audit.assessment().declared()).text(),
        Mark.of(audit.assessment().supported()).text());
  }

  /** All figures in words. */
  static String sentence(ProjectAudits project) {
    List<Step> steps = steps(project);
    return Words.capital(Words.count(steps.size(), "audit", "audits"))
        + ". Declared: "
        + list(steps, true)
        + ". Verified: "
        + list(steps, false)
        + ".";
  }

  private static String list(List<Step> steps, boolean declared) {
    return steps.stream()
        .map(s -> Words.of(declared ? s.declared() : s.verified(), s.of()))
        .collect(Collectors.joining(", "));
  }

  /** {@code 12-26} of an id that starts with a day, else the id. */
  static String shortDate(String id) {
    return id.matches("\\d{4}-\\d{2}-\\d{2}.*") ? id.substring(5) : id;
  }
}
