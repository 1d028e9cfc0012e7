package dev.gatebook.site.audit;

import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Method;
import dev.gatebook.model.Statement;
import dev.gatebook.site.chart.TestBar;
import dev.gatebook.site.part.Figure;
import dev.gatebook.site.part.Hero;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.Dates;
import dev.gatebook.site.row.Heroes;
import dev.gatebook.site.row.People;
import dev.gatebook.site.row.TestBars;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The head of an audit page. */
public final class AuditHeads {
  private AuditHeads() {}

  /** What, by whom, at which commit. */
  public static List<Piece> meta(AuditContext context) {
    Statement statement = context.statement();
    return List.of(
        Piece.inline(context.project()),
        Piece.inline(statement.title()),
        Piece.words(statement.kind()),
        Dates.apart(context.audit()),
        Piece.row(
            List.of(
                Piece.words("Recorded by"),
                Piece.strong(statement.auditor().map(People::name).orElse("an unnamed auditor")))),
        pin(context.audit()),
        Piece.id(context.audit().project() + "@" + context.audit().id()));
  }

  /** The same in short, for the pages below an audit. */
  public static List<Piece> belonging(AuditContext context) {
    return List.of(
        Piece.inline(context.project()),
        Piece.row(List.of(Piece.link(context.links().audit(), Dates.title(context.audit())))),
        pin(context.audit()));
  }

  private static Piece pin(Audit audit) {
    return audit
        .commit()
        .map(c -> Piece.row(List.of(Piece.words("at commit"), Piece.id(c.shortId()))))
        .orElse(Piece.words("Unpinned"));
  }

  /** Both decisions with their reasons. */
  public static Hero hero(AuditContext context) {
    return Heroes.audit(context);
  }

  /** At most seven figures: criteria, evidence, tests, findings. */
  public static List<Figure> figures(AuditContext context) {
    AssessedGate.Count count = context.audit().assessment().count();
    List<Figure> figures = new ArrayList<>();
    String of = "of " + count.of();
    figures.add(new Figure("Criteria verified", "" + count.verified(), of, ""));
    figures.add(
        new Figure("Met", "" + count.met(), of, count.met() - count.verified() + " unproven"));
    figures.add(new Figure("Declared done", "" + count.declared(), of, ""));
    figures.add(executed(context.audit().assessment().methods()));
    tests(context, figures);
    List<Finding> findings = context.audit().assessment().findings();
    long certain =
        findings.stream().filter(f -> f.certainty() == Finding.Certainty.CERTAIN).count();
    figures.add(new Figure("Findings", "" + findings.size(), "", certain + " certain"));
    return figures;
  }

  private static Figure executed(Map<Method, Integer> methods) {
    int all = methods.values().stream().mapToInt(Integer::intValue).sum();
    String note =
        methods.getOrDefault(Method.INSPECTED, 0)
            + " inspected, "
            + methods.getOrDefault(Method.ATTESTED, 0)
            + " attested";
    return new Figure(
        "Evidence executed", "" + methods.getOrDefault(Method.EXECUTED, 0), "of " + all, note);
  }

  private static void tests(AuditContext context, List<Figure> figures) {
    TestBar measured = TestBars.of(context.audit().measured().totals());
    Figures declared = context.statement().declares();
    String said = TestBars.of(declared).any() ? "declared: " + TestBars.passes(declared) : "";
    if (measured.any()) {
      figures.add(
          new Figure("Tests passing", "" + measured.passed(), "of " + measured.total(), said));
    } else {
      figures.add(new Figure("Tests measured", "none", "", said));
    }
  }
}
