package dev.gatebook.site;

import dev.gatebook.model.Assessment;
import dev.gatebook.model.Audit;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Method;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.Scores;
import dev.gatebook.model.Standing;
import dev.gatebook.model.TestParts;
import dev.gatebook.model.TestTotals;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.row.Blockers;
import dev.gatebook.site.row.ConditionRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The key figures of an audit, at most seven; what nobody declared or measured is left out. */
final class FigureStrip {
  private final Audit audit;
  private final List<Figure> figures = new ArrayList<>();

  private FigureStrip(Audit audit) {
    this.audit = audit;
  }

  static List<Figure> of(Audit audit) {
    FigureStrip strip = new FigureStrip(audit);
    strip.criteria();
    strip.tests();
    strip.coverage();
    strip.evidence();
    strip.issues();
    strip.conditions();
    strip.score();
    return List.copyOf(strip.figures);
  }

  private void criteria() {
    var count = audit.assessment().count();
    if (count.of() > 0) {
      int unproven = Math.max(0, count.met() - count.verified());
      add(
          "Criteria verified",
          Integer.toString(count.verified()),
          "of " + count.of(),
          count.declared()
              + " declared done"
              + (unproven > 0 ? ", " + unproven + " unproven" : ""));
    }
  }

  private void tests() {
    Figures declared = audit.statement().declares();
    TestTotals totals = audit.measured().totals();
    Optional<String> said = written(declared, "tests.passed");
    if (audit.measured().hasTests()) {
      String basis = said.map(words -> words + " declared").orElse("measured");
      String parts = TestParts.ofPassed(totals);
      String note = parts.isEmpty() ? basis : basis + ", " + parts;
      add("Tests passing", Long.toString(totals.passed()), "of " + totals.total(), note);
    } else if (said.isPresent()) {
      String of = written(declared, "tests.total").map(total -> "of " + total).orElse("");
      add("Tests passing", said.get(), of, "declared, no artifact");
    }
  }

  private void coverage() {
    Ratio lines = audit.measured().coverage().of(CoverageUnit.LINE);
    Optional<String> said =
        written(audit.statement().declares(), "coverage.line")
            .or(() -> written(audit.statement().declares(), "coverage"));
    if (lines.hasData()) {
      String share = lines.percent(1).map(Words::percent).orElse("");
      add("Line coverage", share, "", said.map(words -> words + " declared").orElse("measured"));
    } else if (said.isPresent()) {
      add("Line coverage", said.get(), "", "declared, no artifact");
    }
  }

  private void evidence() {
    Assessment assessment = audit.assessment();
    int all = assessment.methods().values().stream().mapToInt(Integer::intValue).sum();
    if (all > 0) {
      add(
          "Evidence executed",
          Integer.toString(methods(Method.EXECUTED)),
          "of " + all,
          methods(Method.INSPECTED) + " inspected, " + methods(Method.ATTESTED) + " attested");
    }
  }

  private int methods(Method method) {
    return audit.assessment().methods().getOrDefault(method, 0);
  }

  private void issues() {
    List<Issue> open =
        audit.statement().issues().stream().filter(i -> i.status().isOpen()).toList();
    if (!audit.statement().issues().isEmpty()) {
      long grave = open.stream().filter(Blockers::isBlocker).count();
      add(
          "Open issues",
          Integer.toString(open.size()),
          "of " + audit.statement().issues().size(),
          Words.count(grave, "blocker", "blockers"));
    }
  }

  private void conditions() {
    var conditions = audit.assessment().conditions();
    if (!conditions.isEmpty()) {
      long met = ConditionRows.met(conditions);
      long declared = conditions.stream().filter(c -> c.condition().met()).count();
      long contradicted =
          conditions.stream().filter(c -> c.standing() == Standing.CONTRADICTED).count();
      String note =
          declared + " declared" + (contradicted > 0 ? ", " + contradicted + " contradicted" : "");
      add("Conditions met", Long.toString(met), "of " + conditions.size(), note);
    }
  }

  private void score() {
    audit.statement().scores().ifPresent(this::score);
  }

  private void score(Scores scores) {
    scores
        .overall()
        .ifPresent(
            overall ->
                add(
                    "Score",
                    Words.number(overall),
                    "of " + Words.number(scores.of()),
                    scores.label()));
  }

  private void add(String label, String value, String of, String note) {
    figures.add(new Figure(label, value, of, note));
  }

  private static Optional<String> written(Figures figures, String name) {
    return figures.find(name).map(figure -> Numbers.quantity(figure.quantity()));
  }
}
