package dev.gatebook.site.audit;

import dev.gatebook.model.Artifact;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.FactList;
import dev.gatebook.site.part.LinkLine;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.Chips;
import dev.gatebook.site.row.ProvenanceRows;
import java.util.ArrayList;
import java.util.List;

/** Who signs, what was audited and what was read: always there, unknown values are said. */
final class ProvenanceSection {
  private static final int MOST = 25;

  private ProvenanceSection() {}

  static Section of(AuditContext context) {
    List<Fact> facts = ProvenanceRows.of(context);
    List<Content> contents = new ArrayList<>();
    contents.add(new FactList("prov", facts));
    List<Artifact> artifacts = context.audit().measured().artifacts();
    if (!artifacts.isEmpty()) {
      contents.add(artifacts(artifacts.subList(0, Math.min(MOST, artifacts.size()))));
    }
    if (artifacts.size() > MOST) {
      contents.add(
          new LinkLine(
              context.links().tests() + "#reports", "All " + artifacts.size() + " artifacts"));
    }
    return Section.of("provenance", "Sign-off and provenance", contents.toArray(new Content[0]));
  }

  private static Table artifacts(List<Artifact> artifacts) {
    return new Table(
        "Artifacts that were read",
        List.of(
            Table.Column.of("Artifact"),
            Table.Column.tight("Format"),
            Table.Column.number("Size"),
            Table.Column.tight("Digest"),
            Table.Column.tight("Read")),
        artifacts.stream().map(ProvenanceSection::row).toList());
  }

  private static Table.Row row(Artifact artifact) {
    String dialect = artifact.dialect().isEmpty() ? "" : ", " + artifact.dialect();
    return Table.Row.of(
        Piece.mono(artifact.path()),
        Piece.words(artifact.format() + dialect),
        Piece.words(Numbers.size(artifact.size())),
        Piece.digest(artifact.sha256()),
        Chips.of(artifact));
  }
}
