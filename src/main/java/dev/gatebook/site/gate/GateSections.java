package dev.gatebook.site.gate;

import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Prose;
import dev.gatebook.site.part.FactList;
import dev.gatebook.site.part.LinkLine;
import dev.gatebook.site.part.ProseBlock;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.ConditionRows;
import dev.gatebook.site.row.FindingRows;
import dev.gatebook.site.row.IssueRows;
import dev.gatebook.site.row.ProvenanceRows;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sections of a gate page in their order; one without anything to say is left out. */
public final class GateSections {
  private GateSections() {}

  /** Every section that has something to show. */
  public static List<Section> of(AuditContext context, GateView view) {
    return Stream.of(
            RulesSection.of(view),
            CriteriaSection.of(view),
            findings(view),
            conditions(view),
            issues(view),
            rationale(view),
            Optional.of(provenance(context)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Section> findings(GateView view) {
    List<Finding> findings = view.findings();
    LinkLine more =
        new LinkLine(view.context().links().integrity(), "Everything that does not agree");
    return findings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Section.of("consistency", "Consistency", FindingRows.of(view.context(), findings), more)
                .counted(findings.size()));
  }

  private static Optional<Section> conditions(GateView view) {
    List<AssessedCondition> conditions = view.context().audit().assessment().conditions();
    if (conditions.isEmpty() || !view.gate().assessed()) {
      return Optional.empty();
    }
    long met = ConditionRows.met(conditions);
    return Optional.of(
        Section.of("conditions", "Conditions", ConditionRows.of(view.context(), conditions))
            .counted(met + " of " + conditions.size() + " met")
            .remarked("Conditions of the audit's decision"));
  }

  private static Optional<Section> issues(GateView view) {
    List<Issue> issues = view.issues();
    return issues.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Section.of("issues", "Issues that block it", IssueRows.of(view.context(), issues))
                .counted(issues.size()));
  }

  private static Optional<Section> rationale(GateView view) {
    List<Prose> reasons = view.decision().map(DeclaredDecision::rationale).orElse(List.of());
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Section.of(
                    "recommendation",
                    "Reasons for the declared decision",
                    new ProseBlock(reasons, true))
                .remarked("As declared"));
  }

  private static Section provenance(AuditContext context) {
    return Section.of(
        "provenance",
        "Sign-off and provenance",
        new FactList("prov", ProvenanceRows.of(context)),
        new LinkLine(context.links().audit(), "The whole audit"));
  }
}
