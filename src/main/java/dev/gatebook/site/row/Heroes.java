package dev.gatebook.site.row;

import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Statement;
import dev.gatebook.site.part.DecisionMark;
import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.Hero;
import dev.gatebook.site.part.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The head of an audit and of a gate. */
public final class Heroes {
  private Heroes() {}

  /** Both decisions of the audit as a whole. */
  public static Hero audit(AuditContext context) {
    return decisions(context)
        .with(
            Fact.known(
                Blockers.brief(context.statement(), context::issue),
                Unproven.brief(
                    context.audit().assessment(), (gate, task) -> context.task(task.task().id())),
                changed(context)));
  }

  /** Both decisions of the audit as a whole, without what other pages tell of it. */
  public static Hero decisions(AuditContext context) {
    var assessment = context.audit().assessment();
    Optional<DeclaredDecision> decision = context.statement().headDecision();
    Prose summary = decision.map(DeclaredDecision::summary).orElse(Prose.EMPTY);
    return hero(
        DecisionMark.declared(assessment.declared()),
        DecisionMark.supported(assessment.supported()),
        new Reasons(summary, assessment.because()),
        auditFacts(context, decision));
  }

  private static Fact changed(AuditContext context) {
    String changes = context.links().changes();
    String since = context.audit().previous().orElse("");
    return changes.isEmpty()
        ? Fact.of("Changed", "")
        : Fact.of(
            "Changed",
            Piece.row(
                List.of(
                    Piece.words(context.links().headline()),
                    Piece.link(changes, "All since " + since))));
  }

  /** A reason of the auditor and one of Gatebook. */
  record Reasons(Prose declared, String computed) {}

  /** A head with the auditor's reason first. */
  static Hero hero(
      DecisionMark declared, DecisionMark supported, Reasons reasons, List<Fact> facts) {
    boolean own = reasons.declared().isEmpty();
    Prose why = own ? Prose.literal(reasons.computed()) : reasons.declared();
    return new Hero(declared, supported, why, own ? "" : reasons.computed(), facts, List.of());
  }

  /** Both decisions of a gate. */
  public static Hero gate(Decision declared, AssessedGate gate, Prose summary, List<Fact> facts) {
    return hero(
        DecisionMark.declared(declared),
        DecisionMark.supported(gate.supported()),
        new Reasons(summary, gate.because()),
        facts);
  }

  private static List<Fact> auditFacts(AuditContext context, Optional<DeclaredDecision> decision) {
    Statement statement = context.statement();
    List<Fact> facts = new ArrayList<>();
    facts.addAll(
        Fact.known(
            Fact.of("Status declared", Piece.strong(statement.headline())),
            Fact.of("Target", target(context))));
    decision.ifPresent(d -> facts.addAll(decisionFacts(d)));
    facts.addAll(Fact.known(Fact.of("Opens", Piece.strong(statement.opens()))));
    return facts;
  }

  /** How sure the author is and who proposed and approved. */
  public static List<Fact> decisionFacts(DeclaredDecision decision) {
    return Fact.known(
        Fact.of("In the auditor's words", Piece.strong(decision.words())),
        Fact.of(
            "Confidence declared",
            Piece.row(
                List.of(
                    Piece.strong(decision.confidence()),
                    Piece.inline(decision.confidenceReason())))),
        Fact.of("Proposed by", decision.proposer().map(People::name).orElse("")),
        Fact.of("Approved by", decision.approver().map(People::name).orElse("")));
  }

  private static Piece target(AuditContext context) {
    String before =
        context.previous().flatMap(p -> p.statement().target()).map(Dates::target).orElse("");
    return context
        .statement()
        .target()
        .map(
            t ->
                Piece.row(
                    List.of(
                        Piece.strong(Dates.target(t)),
                        Piece.words(was(Dates.target(t), before)),
                        Piece.words(t.reason().isEmpty() ? "" : "reason given:"),
                        Piece.inline(t.reason()))))
        .orElse(Piece.NONE);
  }

  private static String was(String now, String before) {
    return before.isEmpty() || before.equals(now) ? "" : "(was " + before + ")";
  }
}
