package dev.gatebook.site.audit;

import dev.gatebook.diff.Sentence;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.DecisionMark;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.ProseBlock;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every declared decision when there is more than one, and the reasons given for the first. */
final class DecisionsSection {
  private static final List<Table.Column> COLUMNS =
      List.of(
          Table.Column.of("Scope"),
          Table.Column.tight("Declared"),
          Table.Column.tight("In the auditor's words"),
          Table.Column.tight("Supported"),
          Table.Column.wide("Reason"),
          Table.Column.of("Confidence"),
          Table.Column.of("Proposed by"),
          Table.Column.of("Approved by"));

  private DecisionsSection() {}

  static Optional<Section> of(AuditContext context) {
    List<DeclaredDecision> decisions = context.statement().decisions();
    List<Content> contents = new ArrayList<>();
    if (decisions.size() > 1) {
      contents.add(table(context, decisions));
    }
    decisions.stream()
        .filter(d -> !d.rationale().isEmpty())
        .forEach(d -> contents.add(new ProseBlock(d.rationale(), true)));
    if (contents.isEmpty()) {
      return Optional.empty();
    }
    String title = decisions.size() > 1 ? "Decisions" : "Reasons for the decision";
    Section section = Section.of("decisions", title, contents.toArray(new Content[0]));
    return Optional.of(decisions.size() > 1 ? section.counted(decisions.size()) : section);
  }

  private static Table table(AuditContext context, List<DeclaredDecision> decisions) {
    return new Table(
            "Declared decisions", COLUMNS, decisions.stream().map(d -> row(context, d)).toList())
        .withoutEmptyColumns();
  }

  private static Table.Row row(AuditContext context, DeclaredDecision decision) {
    return Table.Row.of(
        scope(context, decision.scope()),
        Piece.decision(DecisionMark.declared(decision.outcome())),
        Piece.said(decision.words()),
        supported(context, decision.scope()),
        Piece.authored(decision.summary()),
        Piece.row(
            List.of(
                Piece.words(decision.confidence()), Piece.authored(decision.confidenceReason()))),
        Piece.words(decision.proposer().map(People::name).orElse("")),
        Piece.words(decision.approver().map(People::name).orElse("")));
  }

  /** The phase of a scope by its name; the author's words for any other. */
  private static Piece scope(AuditContext context, String scope) {
    return context.audit().assessment().gates().stream()
        .map(AssessedGate::phase)
        .filter(phase -> phase.id().equals(scope))
        .map(phase -> "Phase " + phase.number() + ": " + phase.title().plain())
        .map(name -> Piece.link(context.links().gate(scope), name))
        .findFirst()
        .orElse(Piece.words(Sentence.capital(scope)));
  }

  private static Piece supported(AuditContext context, String scope) {
    if (scope.equals("overall")) {
      return mark(context.audit().assessment().supported());
    }
    return context.audit().assessment().gates().stream()
        .filter(g -> g.phase().id().equals(scope))
        .map(AssessedGate::supported)
        .map(DecisionsSection::mark)
        .findFirst()
        .orElse(Piece.NONE);
  }

  private static Piece mark(Decision decision) {
    return Piece.decision(DecisionMark.supported(decision));
  }
}
