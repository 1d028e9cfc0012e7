package dev.gatebook.site.gate;

import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Gate;
import dev.gatebook.model.Prose;
import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.Figure;
import dev.gatebook.site.part.Hero;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.Dates;
import dev.gatebook.site.row.Heroes;
import java.util.ArrayList;
import java.util.List;

/** The head of a gate page. */
public final class GateHeads {
  private GateHeads() {}

  /** Both decisions with their reasons. */
  public static Hero hero(GateView view) {
    AssessedGate gate = view.gate();
    Prose summary = view.decision().map(DeclaredDecision::summary).orElse(Prose.EMPTY);
    return Heroes.gate(view.declared(), gate, summary, facts(view));
  }

  /** The name of the page. */
  public static String title(AssessedGate gate) {
    Prose own = gate.phase().gate().title();
    String name = own.isEmpty() ? gate.phase().title().plain() : own.plain();
    return name.startsWith("Gate") ? name : "Gate " + gate.phase().number() + ": " + name;
  }

  /** Project, audit and phase. */
  public static List<Piece> meta(GateView view) {
    AuditContext context = view.context();
    return List.of(
        Piece.inline(context.project()),
        Piece.row(List.of(Piece.link(context.links().audit(), Dates.title(context.audit())))),
        Piece.words("Phase " + view.gate().phase().number() + ": " + view.gate().phase().title()),
        Piece.words(view.gate().assessed() ? "" : "Not under assessment in this audit"));
  }

  private static List<Fact> facts(GateView view) {
    Gate gate = view.gate().phase().gate();
    List<Fact> facts =
        new ArrayList<>(
            Fact.known(
                Fact.of("Opens", Piece.strong(gate.next())),
                Fact.of(
                    "Target",
                    gate.target().map(t -> Piece.strong(Dates.target(t))).orElse(Piece.NONE)),
                Fact.of("Started", date(view.gate().phase().started())),
                Fact.of("Completed, declared", date(view.gate().phase().completed()))));
    view.decision().ifPresent(d -> facts.addAll(Heroes.decisionFacts(d)));
    return facts;
  }

  private static String date(java.util.Optional<java.time.LocalDate> day) {
    return day.map(Object::toString).orElse("");
  }

  /** What its criteria add up to. */
  public static List<Figure> figures(GateView view) {
    AssessedGate.Count count = view.gate().count();
    List<Figure> figures = new ArrayList<>();
    String of = "of " + count.of();
    figures.add(new Figure("Verified", "" + count.verified(), of, "criteria"));
    figures.add(
        new Figure("Met", "" + count.met(), of, count.met() - count.verified() + " unproven"));
    figures.add(new Figure("Declared done", "" + count.declared(), of, ""));
    if (count.waived() > 0) {
      figures.add(new Figure("Waived", "" + count.waived(), of, "never counted as met"));
    }
    long held =
        view.gate().rules().stream()
            .filter(r -> r.result() == dev.gatebook.model.PolicyRule.Result.HELD)
            .count();
    figures.add(new Figure("Rules held", "" + held, "of " + view.gate().rules().size(), ""));
    int findings = view.findings().size();
    figures.add(
        new Figure(
            "Findings", "" + findings, "", Numbers.count(view.issues().size(), "blocking issue")));
    return figures;
  }
}
