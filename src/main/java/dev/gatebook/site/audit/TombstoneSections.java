package dev.gatebook.site.audit;

import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Audit;
import dev.gatebook.site.part.DecisionMark;
import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.FactList;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.ProvenanceRows;
import java.util.ArrayList;
import java.util.List;

/** What the page of an audit keeps that is published in short: errata, gates, seal. */
public final class TombstoneSections {
  private TombstoneSections() {}

  /**
   * The sections of the page.
   *
   * @param data link to the audit as data
   */
  public static List<Section> of(AuditContext context, String data) {
    List<Section> sections = new ArrayList<>(ErrataSections.of(context));
    sections.add(gates(context.audit()));
    List<Fact> facts = new ArrayList<>(ProvenanceRows.of(context));
    facts.add(Fact.of("Everything as data", Piece.link(data, "audit.json")));
    sections.add(
        Section.of("provenance", "Sign-off and provenance", new FactList("prov", facts))
            .noted("The pages of gates, tests, findings and comparisons are left out."));
    return sections;
  }

  private static Section gates(Audit audit) {
    Table table =
        new Table(
            "Gates",
            List.of(
                Table.Column.wide("Gate"),
                Table.Column.tight("Declared"),
                Table.Column.tight("Supported by evidence"),
                Table.Column.number("Met"),
                Table.Column.number("Verified")),
            audit.assessment().gates().stream().map(TombstoneSections::gate).toList());
    return Section.of("gates", "Gates", table).counted(audit.assessment().gates().size());
  }

  private static Table.Row gate(AssessedGate gate) {
    AssessedGate.Count count = gate.count();
    return Table.Row.of(
        Piece.words("Phase " + gate.phase().number() + ": " + gate.phase().title().plain()),
        Piece.decision(DecisionMark.declared(gate.declared())),
        Piece.decision(DecisionMark.supported(gate.supported())),
        Piece.words(count.met() + " of " + count.of()),
        Piece.words(count.verified() + " of " + count.of()));
  }
}
