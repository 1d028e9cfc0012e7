package dev.gatebook.cli;

import dev.gatebook.cli.Terminal.Style;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Decision;
import dev.gatebook.model.PolicyRule;
import dev.gatebook.model.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a decision rests on, for people: the rules of the gates, the conditions and the declared
 * figures. What holds is counted, what does not is named.
 */
final class BasisText {
  private final Terminal terminal;

  BasisText(Terminal terminal) {
    this.terminal = terminal;
  }

  List<String> lines(Assessment assessment) {
    List<String> lines = new ArrayList<>();
    assessment.gates().stream()
        .filter(AssessedGate::assessed)
        .forEach(gate -> lines.addAll(rules(gate)));
    assessment.conditions().stream()
        .filter(condition -> condition.standing() != Standing.VERIFIED)
        .forEach(condition -> lines.add(condition(condition)));
    if (!assessment.figures().isEmpty()) {
      lines.addAll(figures(assessment.figures()));
    }
    return lines;
  }

  private List<String> rules(AssessedGate gate) {
    List<String> lines = new ArrayList<>();
    long held = gate.rules().stream().filter(r -> r.result() == PolicyRule.Result.HELD).count();
    lines.add(
        "  gate "
            + Visible.of(gate.phase().number())
            + ": "
            + (gate.declared() == Decision.NONE ? "" : "declared " + gate.declared().key() + ", ")
            + "supported "
            + gate.supported().key()
            + ", "
            + held
            + " of "
            + gate.rules().size()
            + " rules held");
    gate.rules().stream()
        .filter(rule -> rule.result() != PolicyRule.Result.HELD)
        .forEach(rule -> lines.add(rule(rule)));
    return lines;
  }

  private String rule(PolicyRule rule) {
    Style style = rule.result() == PolicyRule.Result.BROKEN ? Style.BAD : Style.NOTE;
    return "    "
        + terminal.styled(style, "rule[" + rule.result().key() + "]")
        + " "
        + Visible.of(rule.name() + " " + rule.expected() + ": " + rule.because())
        + rule.source().map(at -> " (" + Visible.of(at.toString()) + ")").orElse("");
  }

  private String condition(AssessedCondition condition) {
    return "  "
        + terminal.styled(Style.WARN, "condition[" + condition.standing().key() + "]")
        + " "
        + Visible.of(
            condition.condition().id()
                + ": "
                + condition.condition().text().plain()
                + " (since "
                + condition.since()
                + ": "
                + condition.because()
                + ")");
  }

  private List<String> figures(List<ClaimCheck> figures) {
    List<String> lines = new ArrayList<>();
    String counts =
        Arrays.stream(ClaimCheck.Result.values())
            .map(result -> count(figures, result) + " " + result.key())
            .filter(words -> !words.startsWith("0 "))
            .collect(Collectors.joining(", "));
    lines.add("  declared figures: " + counts);
    figures.stream()
        .filter(figure -> figure.result() != ClaimCheck.Result.CONFIRMED)
        .forEach(figure -> lines.add(figure(figure)));
    return lines;
  }

  private static long count(List<ClaimCheck> figures, ClaimCheck.Result result) {
    return figures.stream().filter(figure -> figure.result() == result).count();
  }

  private String figure(ClaimCheck figure) {
    Style style =
        switch (figure.result()) {
          case CONTRADICTED -> Style.BAD;
          case STALE -> Style.WARN;
          case CONFIRMED, UNVERIFIABLE -> Style.NOTE;
        };
    String declared = figure.declared().quantity().written();
    return "    "
        + terminal.styled(style, "figure[" + figure.result().key() + "]")
        + " "
        + Visible.of(figure.title() + " " + declared + ": " + figure.because());
  }
}
