package dev.gatebook.site.audit;

import dev.gatebook.model.AssessedGate;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.DecisionMark;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.TaskRows;
import java.util.ArrayList;
import java.util.List;

/** One section for each phase with its tasks. */
final class PhaseSections {
  /** An audit with more criteria shows the evidence of those that are met on their gates alone. */
  private static final int MOST_OPENING = 60;

  private PhaseSections() {}

  static List<Section> of(AuditContext context) {
    List<Section> sections = new ArrayList<>();
    List<AssessedGate> gates = context.audit().assessment().gates();
    boolean large = gates.stream().mapToLong(g -> g.criteria().count()).sum() > MOST_OPENING;
    for (AssessedGate gate : gates) {
      Content tasks =
          large && !context.gate(gate.phase().id()).isEmpty()
              ? TaskRows.brief(context, gate.phase(), gate.tasks())
              : TaskRows.of(context, gate.phase(), gate.tasks());
      sections.add(section(context, gate, tasks));
    }
    return sections;
  }

  private static Section section(AuditContext context, AssessedGate gate, Content tasks) {
    AssessedGate.Count count = gate.count();
    return Section.of(context.anchors().of("phase", "", gate.phase().id()), title(gate), tasks)
        .counted(count.verified() + " of " + count.of() + " verified")
        .remarked(aside(context, gate))
        .noted(gate.assessed() ? "" : "Not under assessment in this audit; shown as it stood.");
  }

  private static String title(AssessedGate gate) {
    return "Phase " + gate.phase().number() + ": " + gate.phase().title().plain();
  }

  private static Piece aside(AuditContext context, AssessedGate gate) {
    AssessedGate.Count count = gate.count();
    return Piece.row(
        List.of(
            Piece.words("Declared: " + count.declared() + " of " + count.of() + " done"),
            Piece.words(count.waived() == 0 ? "" : Numbers.count(count.waived(), "waiver")),
            Piece.decision(DecisionMark.supported(gate.supported())),
            Piece.link(context.links().gate(gate.phase().id()), "Gate")));
  }
}
