package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.Audit;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.PolicyRule;
import dev.gatebook.model.Verdict;
import java.util.Optional;

/** Decisions with what they rest on as data: that of the audit and those of its gates. */
final class DecisionJson {
  private DecisionJson() {}

  static Json of(Audit audit) {
    Assessment assessment = audit.assessment();
    return Json.object()
        .put(
            "scope",
            audit.statement().headDecision().map(DeclaredDecision::scope).orElse("overall"))
        .put("declared", assessment.declared().key())
        .put("supported", assessment.supported().key())
        .put("because", assessment.because())
        .put("conditions", AuditJson.conditions(audit))
        .end();
  }

  static Json phase(AssessedGate gate) {
    return Json.object()
        .put("id", gate.phase().id())
        .put("title", gate.phase().title().plain())
        .put("assessed", gate.assessed())
        .put("gate", gate(gate).put("rules", Json.list(gate.rules(), DecisionJson::rule)).end())
        .end();
  }

  /** A phase without the rules of its gate. */
  static Json brief(AssessedGate gate) {
    return Json.object()
        .put("id", gate.phase().id())
        .put("title", gate.phase().title().plain())
        .put("assessed", gate.assessed())
        .put("gate", gate(gate).end())
        .end();
  }

  private static Json.Fields gate(AssessedGate gate) {
    AssessedGate.Count count = gate.count();
    return Json.object()
        .put("title", gate.phase().gate().title().plain())
        .put("declared", gate.declared().key())
        .put("supported", gate.supported().key())
        .put("because", gate.because())
        .put("met", count.met())
        .put("of", count.of())
        .put("verified", count.verified())
        .put("waived", count.waived());
  }

  private static Json rule(PolicyRule rule) {
    return Json.object()
        .put("name", rule.name())
        .put("expected", rule.expected())
        .put("actual", rule.actual())
        .put("result", rule.result().key())
        .put("supports", rule.decision().key())
        .put("because", rule.because())
        .putIfPresent("source", rule.source().map(FindingJson::place))
        .end();
  }

  static Json condition(AssessedCondition assessed) {
    return Json.object()
        .put("id", assessed.condition().id())
        .put("text", assessed.condition().text().plain())
        .put("met", assessed.condition().met())
        .put("standing", assessed.standing().key())
        .putIfPresent("verdict", verdict(assessed).map(v -> Json.of(v.key())))
        .put("because", assessed.because())
        .put("since", assessed.since())
        .put("carried", assessed.carried())
        .end();
  }

  private static Optional<Verdict> verdict(AssessedCondition assessed) {
    return assessed.evidence().stream().map(EvidenceVerdict::verdict).reduce(Verdict::worst);
  }
}
