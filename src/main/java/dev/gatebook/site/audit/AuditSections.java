package dev.gatebook.site.audit;

import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sections of an audit page in their order; one without anything to say is left out. */
public final class AuditSections {
  private AuditSections() {}

  /** Every section that has something to show. */
  public static List<Section> of(AuditContext context) {
    List<Optional<Section>> sections = new ArrayList<>();
    ErrataSections.of(context).forEach(section -> sections.add(Optional.of(section)));
    sections.add(DecisionsSection.of(context));
    sections.add(ConditionsSection.of(context));
    sections.add(ClaimsSection.of(context));
    sections.add(CorrectionsSection.of(context));
    sections.add(ScoresSection.of(context));
    PhaseSections.of(context).forEach(section -> sections.add(Optional.of(section)));
    sections.add(IssuesSection.of(context));
    sections.add(TestsSection.of(context));
    sections.add(CausesSection.of(context));
    sections.add(ComponentsSection.of(context));
    sections.add(DeliverablesSection.of(context));
    sections.add(EnvironmentSection.of(context));
    sections.add(RunsSection.of(context));
    sections.addAll(ListSections.of(context));
    sections.add(TextSections.strengths(context));
    sections.add(TextSections.nonClaims(context));
    sections.add(PlanSection.of(context));
    sections.add(EstimatesSection.of(context));
    sections.add(TextSections.narrative(context));
    sections.add(IntegritySection.of(context));
    sections.add(Optional.of(ProvenanceSection.of(context)));
    return sections.stream().flatMap(Optional::stream).toList();
  }
}
