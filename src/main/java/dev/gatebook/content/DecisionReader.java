package dev.gatebook.content;

import dev.gatebook.model.Condition;
import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads the decisions of an audit and what they depend on. */
final class DecisionReader {
  /** The words for an outcome that an auditor may give. */
  static final List<String> OUTCOMES =
      Arrays.stream(Decision.values())
          .filter(d -> d != Decision.PENDING)
          .map(Decision::key)
          .toList();

  private int conditions;

  /** Every decision of an audit. Conditions without an id are numbered through all of them. */
  List<DeclaredDecision> decisions(Form audit) {
    List<DeclaredDecision> decisions = new ArrayList<>();
    Stream.of("decision", "decisions")
        .flatMap(key -> audit.each(key, this::decision).stream())
        .forEach(decisions::add);
    return decisions;
  }

  private DeclaredDecision decision(Form form) {
    return new DeclaredDecision(
        form.maybe("scope").orElse("overall"),
        outcome(form.word("outcome")),
        form.word("words"),
        form.prose("summary"),
        form.word("confidence"),
        form.prose("confidence-reason"),
        form.texts("rationale"),
        form.actor("proposer"),
        form.actor("approver"),
        form.each("conditions", this::condition),
        form.at());
  }

  private Condition condition(Form form) {
    conditions++;
    return new Condition(
        form.maybe("id").orElse(Integer.toString(conditions)),
        form.prose("text"),
        form.truth("met").orElse(false),
        form.actor("owner"),
        form.day("due"),
        EvidenceReader.read(form),
        form.at());
  }

  private static Decision outcome(String word) {
    return Arrays.stream(Decision.values())
        .filter(d -> d.key().equals(word) && OUTCOMES.contains(word))
        .findFirst()
        .orElse(Decision.NONE);
  }
}
