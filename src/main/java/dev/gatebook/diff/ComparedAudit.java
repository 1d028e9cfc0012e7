package dev.gatebook.diff;

import dev.gatebook.json.Json;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.Audit;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.Scores;
import dev.gatebook.model.Statement;
import dev.gatebook.model.TestCount;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser needs of an audit to compare it with any other one: decisions, gates, tasks,
 * figures, scores, issues, conditions and tests, as short rows. Their form is {@code
 * compare-json.schema.json}; the script {@code compare.js} reads them.
 */
public final class ComparedAudit {
  private ComparedAudit() {}

  /**
   * The rows of each section, sections by name in a fixed order.
   *
   * @param past which tests failed in the audits before it
   */
  public static Map<String, List<Json>> sections(Audit audit, TestPast past) {
    Statement statement = audit.statement();
    Map<String, List<Json>> sections = new LinkedHashMap<>();
    sections.put("decision", List.of(decision(audit)));
    sections.put("scopes", scopes(statement));
    sections.put("gates", gates(audit));
    sections.put("tasks", Placed.all(audit).stream().map(ComparedTask::row).toList());
    sections.put("figures", ComparedTask.figures(statement.declares()));
    sections.put("scores", statement.scores().map(ComparedAudit::scores).stream().toList());
    sections.put("issues", statement.issues().stream().map(ComparedAudit::issue).toList());
    sections.put("corrects", corrects(statement));
    sections.put("conditions", conditions(audit.assessment()));
    sections.put("coverage", coverage(audit.measured()));
    sections.put("run", run(audit.measured(), past));
    sections.putAll(ComparedTests.sections(audit.measured(), past));
    return sections;
  }

  /** A row; what is empty at its end is left out. */
  static Json row(Object... cells) {
    int end = cells.length;
    while (end > 0 && isEmpty(cells[end - 1])) {
      end--;
    }
    return Json.list(Arrays.asList(cells).subList(0, end), ComparedAudit::cell);
  }

  private static boolean isEmpty(Object cell) {
    return cell.equals("") || cell.equals(0) || cell.equals(List.of());
  }

  private static Json cell(Object cell) {
    if (cell instanceof Json json) {
      return json;
    }
    if (cell instanceof List<?> list) {
      return Json.list(list, ComparedAudit::cell);
    }
    return cell instanceof Number number ? Json.of(number.longValue()) : Json.of(cell.toString());
  }

  /** The place of a word in its list, from 0: the script has the same lists. */
  static <E extends Enum<E>> int place(E word) {
    return List.of(word.getDeclaringClass().getEnumConstants()).indexOf(word);
  }

  private static Json decision(Audit audit) {
    Assessment assessment = audit.assessment();
    return row(
        place(assessment.declared()),
        place(assessment.supported()),
        audit.statement().headDecision().map(d -> d.summary().plain()).orElse(""),
        assessment.because());
  }

  /** The decisions that do not head the audit. */
  private static List<Json> scopes(Statement statement) {
    Optional<DeclaredDecision> head = statement.headDecision();
    return statement.decisions().stream()
        .filter(d -> !head.map(d::equals).orElse(false))
        .map(d -> row(d.scope(), place(d.outcome())))
        .toList();
  }

  private static List<Json> gates(Audit audit) {
    return audit.assessment().gates().stream().map(g -> gate(g, audit.statement())).toList();
  }

  private static Json gate(AssessedGate gate, Statement statement) {
    String said =
        gate.declared() == gate.supported()
            ? ""
            : statement.decisionFor(gate.phase().id()).map(d -> d.summary().plain()).orElse("");
    return row(
        gate.phase().id(),
        gate.phase().number(),
        gate.phase().title().plain(),
        place(gate.declared()),
        place(gate.supported()),
        gate.because(),
        said);
  }

  private static Json scores(Scores scores) {
    List<Json> aspects =
        scores.aspects().stream().map(a -> row(a.name(), a.score().toPlainString())).toList();
    return row(
        scores.of().toPlainString(),
        scores.overall().map(o -> o.toPlainString()).orElse(""),
        scores.mean().map(m -> m.toPlainString()).orElse(""),
        scores.label(),
        aspects);
  }

  private static Json issue(Issue issue) {
    return row(
        issue.id(),
        issue.title().plain(),
        issue.severity(),
        issue.priority(),
        place(issue.status()),
        issue.evidence().isEmpty() ? 0 : 1,
        issue.blocks());
  }

  private static List<Json> corrects(Statement statement) {
    return statement.corrects().stream()
        .map(c -> row(c.audit(), c.claim(), c.is().plain()))
        .toList();
  }

  private static List<Json> conditions(Assessment assessment) {
    return assessment.conditions().stream().map(ComparedAudit::condition).toList();
  }

  private static Json condition(AssessedCondition condition) {
    return row(
        condition.condition().id(),
        condition.condition().text().plain(),
        condition.standing().isMet() ? 1 : 0,
        condition.carried() ? 1 : 0,
        condition.since(),
        condition.because());
  }

  private static List<Json> coverage(Measured measured) {
    return Arrays.stream(CoverageUnit.values())
        .filter(unit -> measured.coverage().of(unit).hasData())
        .map(unit -> ratio(unit, measured.coverage().of(unit)))
        .toList();
  }

  private static Json ratio(CoverageUnit unit, Ratio ratio) {
    return row(unit.key(), ratio.covered(), ratio.total());
  }

  private static List<Json> run(Measured measured, TestPast past) {
    if (!measured.hasTests()) {
      return List.of();
    }
    List<Long> counts =
        Arrays.stream(TestCount.values()).map(c -> measured.totals().count(c)).toList();
    return List.of(row(counts, List.copyOf(TestReports.producers(measured)), past.runs().size()));
  }
}
