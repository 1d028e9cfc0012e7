package dev.gatebook.assess;

import dev.gatebook.assess.rules.Phrase;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Decision;
import dev.gatebook.model.Trust;
import java.util.List;

/** All gates that the audit is about, taken together: the worst decides. */
record Verdicts(List<AssessedGate> gates, List<AssessedCondition> conditions, Trust asked) {
  Decision decision() {
    Decision ofGates = ofGates();
    return ofGates == Decision.GO && unmet() > 0 ? Decision.CONDITIONAL_GO : ofGates;
  }

  String because() {
    Decision worst = ofGates();
    if (worst != decision()) {
      return Phrase.count(unmet(), "condition") + " " + Phrase.be(unmet()) + " not closed";
    }
    return assessed().stream()
        .filter(gate -> gate.supported() == worst)
        .findFirst()
        .map(this::sentence)
        .orElse("no phase is assessed");
  }

  AssessedGate.Count count() {
    return assessed().stream()
        .map(AssessedGate::count)
        .reduce(AssessedGate.Count.NONE, AssessedGate.Count::plus);
  }

  private String sentence(AssessedGate gate) {
    return assessed().size() == 1
        ? gate.because()
        : gate.phase().title().plain() + ": " + gate.because();
  }

  private Decision ofGates() {
    return assessed().stream().map(AssessedGate::supported).reduce(Decision.NONE, Decision::worst);
  }

  private long unmet() {
    return conditions.stream().filter(c -> !asked.isReachedBy(c.standing())).count();
  }

  private List<AssessedGate> assessed() {
    return gates.stream().filter(AssessedGate::assessed).toList();
  }
}
