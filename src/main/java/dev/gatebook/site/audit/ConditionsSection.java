package dev.gatebook.site.audit;

import dev.gatebook.model.AssessedCondition;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.ConditionRows;
import java.util.List;
import java.util.Optional;

/** The conditions of the decision. */
final class ConditionsSection {
  private ConditionsSection() {}

  static Optional<Section> of(AuditContext context) {
    List<AssessedCondition> conditions = context.audit().assessment().conditions();
    if (conditions.isEmpty()) {
      return Optional.empty();
    }
    long met = ConditionRows.met(conditions);
    long declared = conditions.stream().filter(c -> c.condition().met()).count();
    return Optional.of(
        Section.of("conditions", "Conditions", ConditionRows.of(context, conditions))
            .counted(met + " of " + conditions.size() + " met")
            .remarked(declared + " declared met"));
  }
}
