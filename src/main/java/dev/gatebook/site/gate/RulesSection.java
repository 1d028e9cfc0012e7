package dev.gatebook.site.gate;

import dev.gatebook.diff.FigureTitle;
import dev.gatebook.diff.Sentence;
import dev.gatebook.model.PolicyRule;
import dev.gatebook.site.part.DecisionMark;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.Chips;
import java.util.List;
import java.util.Optional;

/** Everything the policy asks for, also what holds and what was not evaluated. */
final class RulesSection {
  private RulesSection() {}

  static Optional<Section> of(GateView view) {
    List<PolicyRule> rules = view.gate().rules();
    if (rules.isEmpty()) {
      return Optional.empty();
    }
    Table table =
        new Table(
                "Policy rules",
                List.of(
                    Table.Column.of("Rule"),
                    Table.Column.tight("Expected"),
                    Table.Column.of("Actual"),
                    Table.Column.tight("Result"),
                    Table.Column.tight("Supports"),
                    Table.Column.wide("Because"),
                    Table.Column.place("Source")),
                rules.stream().map(rule -> row(view, rule)).toList())
            .withoutEmptyColumns();
    return Optional.of(
        Section.of("rules", "What the policy asks", table)
            .counted(rules.size())
            .remarked(sum(rules))
            .noted(
                "The decision that the evidence supports is the worst of what the rules support."));
  }

  private static String sum(List<PolicyRule> rules) {
    return count(rules, PolicyRule.Result.HELD)
        + " held, "
        + count(rules, PolicyRule.Result.BROKEN)
        + " broken, "
        + count(rules, PolicyRule.Result.NOT_EVALUATED)
        + " not evaluated";
  }

  private static long count(List<PolicyRule> rules, PolicyRule.Result result) {
    return rules.stream().filter(r -> r.result() == result).count();
  }

  private static Table.Row row(GateView view, PolicyRule rule) {
    return Table.Row.of(
        Piece.words(Sentence.capital(title(rule))),
        Piece.words(rule.expected()),
        Piece.words(rule.actual()),
        Chips.of(rule.result()),
        Piece.decision(DecisionMark.supported(rule.decision())),
        Piece.marked(Sentence.capital(rule.because())),
        Piece.lines(new RuleBasis(view).of(rule)));
  }

  /** A count of tests by its name on every other page: "failing tests". */
  private static String title(PolicyRule rule) {
    return rule.about() == PolicyRule.About.TESTS
        ? FigureTitle.of(rule.name().replace(' ', '.'))
        : rule.name();
  }
}
