package dev.gatebook.site.audit;

import dev.gatebook.model.Field;
import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.FactList;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import java.util.List;
import java.util.Optional;

/** Where the audit was done: revisions, settings, versions. */
final class EnvironmentSection {
  private EnvironmentSection() {}

  static Optional<Section> of(AuditContext context) {
    List<Field> fields = context.statement().environment();
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    List<Fact> facts =
        fields.stream().map(f -> Fact.of(f.name(), Piece.authored(f.value()))).toList();
    return Optional.of(
        Section.of("environment", "Environment", new FactList("kv", facts))
            .counted(fields.size())
            .remarked("As declared"));
  }
}
