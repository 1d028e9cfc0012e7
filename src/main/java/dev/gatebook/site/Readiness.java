package dev.gatebook.site;

import dev.gatebook.diff.Sentence;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Commit;
import dev.gatebook.site.chart.Step;
import java.util.List;
import java.util.stream.Collectors;

/** Declared and verified criteria of a project, audit by audit. */
final class Readiness {
  private static final int LONGEST_LABEL = 12;

  private Readiness() {}

  /** One step for each audit, oldest first. */
  static List<Step> steps(List<Audit> audits) {
    return audits.stream().map(Readiness::step).toList();
  }

  private static Step step(Audit audit) {
    AssessedGate.Count count = audit.assessment().count();
    return new Step(
        label(audit.id()),
        audit.statement().date(),
        count.declared(),
        count.verified(),
        count.of(),
        Mark.of(audit.assessment().declared()).text(),
        Mark.of(audit.assessment().supported()).text());
  }

  /** All figures in words. */
  static String sentence(List<Audit> audits) {
    List<Step> steps = steps(audits);
    return Sentence.capital(Words.count(steps.size(), "audit", "audits"))
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

  /** How the counts moved at the last audit, in one or two sentences. */
  static String movement(List<Step> steps) {
    Step now = steps.get(steps.size() - 1);
    Step before = steps.get(steps.size() - 2);
    int gap = now.declared() - now.verified();
    return moved(now.declared() - before.declared(), now.verified() - before.verified())
        + (gap > 0
            ? Words.count(gap, "declared criterion is", "declared criteria are") + " not verified."
            : "Nothing is declared that is not verified.");
  }

  private static String moved(int declared, int verified) {
    return declared == 0 && verified == 0
        ? "Neither count moved at the last audit. "
        : "At the last audit the declared count "
            + moved(declared)
            + " and the verified count "
            + moved(verified)
            + ". ";
  }

  private static String moved(int by) {
    return by == 0 ? "stayed" : by > 0 ? "rose by " + by : "fell by " + -by;
  }

  /** The same figures as a table, with what happened at each audit. */
  static Table table(List<Audit> audits, ProjectEvents events) {
    List<Table.Column> heads =
        List.of(
            Table.words("Audit"),
            Table.words("Declared decision"),
            Table.words("Supported"),
            Table.numbers("Criteria declared"),
            Table.numbers("Verified"),
            Table.words("Commit"),
            Table.words("Events"));
    return new Table(
        "Readiness by audit", heads, audits.stream().map(audit -> row(audit, events)).toList());
  }

  private static Table.Row row(Audit audit, ProjectEvents events) {
    Step step = step(audit);
    return Table.Row.of(
        audit.id(),
        step.saidDecision(),
        step.shownDecision(),
        Words.of(step.declared(), step.of()),
        Words.of(step.verified(), step.of()),
        audit.commit().map(Commit::shortId).orElse("unpinned"),
        events.words(audit));
  }

  /** The short date, cut where a chart or a column has no room for it. */
  static String label(String id) {
    return Words.cut(shortDate(id), LONGEST_LABEL);
  }

  /** {@code 12-26} of an id that starts with a day, else the id. */
  static String shortDate(String id) {
    return id.matches("\\d{4}-\\d{2}-\\d{2}.*") ? id.substring(5) : id;
  }
}
