package dev.gatebook.site.audit;

import dev.gatebook.model.Component;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.AuditContext;
import java.util.List;
import java.util.Optional;

/** The author's own summary table. */
final class ComponentsSection {
  private ComponentsSection() {}

  static Optional<Section> of(AuditContext context) {
    List<Component> components = context.statement().components();
    if (components.isEmpty()) {
      return Optional.empty();
    }
    Table table =
        new Table(
                "Components",
                List.of(
                    Table.Column.of("Component"),
                    Table.Column.tight("Declared before"),
                    Table.Column.tight("Declared"),
                    Table.Column.tight("Declared ready"),
                    Table.Column.wide("Notes")),
                components.stream().map(ComponentsSection::row).toList())
            .withoutEmptyColumns();
    return Optional.of(
        Section.of("components", "Components", table)
            .counted(components.size())
            .remarked("The auditor's own table"));
  }

  private static Table.Row row(Component component) {
    return Table.Row.of(
        Piece.words(component.name()),
        Piece.said(component.before()),
        Piece.said(component.status()),
        Piece.said(component.ready()),
        Piece.authored(component.notes()));
  }
}
