package dev.gatebook.diff;

import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decisions: the one that heads the audit, those of other scopes, and each gate's. */
final class DecisionDiffer implements Differ {
  private static final String HEAD = "overall";

  @Override
  public Stream<Change> changes(Pair pair) {
    return Stream.of(head(pair), scopes(pair), gates(pair)).flatMap(s -> s);
  }

  private static Stream<Change> head(Pair pair) {
    String reason =
        pair.newer()
            .headDecision()
            .map(d -> d.summary().plain())
            .filter(s -> !s.isEmpty())
            .orElse("");
    Step declared =
        new Step(
            HEAD,
            "Overall",
            pair.from().assessment().declared(),
            pair.to().assessment().declared(),
            reason);
    Step supported =
        new Step(
            HEAD,
            "Overall",
            pair.from().assessment().supported(),
            pair.to().assessment().supported(),
            pair.to().assessment().because());
    return Stream.of(declared.change(Kind.DECISION, true), supported.change(Kind.DECISION, false))
        .flatMap(Optional::stream);
  }

  private static Stream<Change> scopes(Pair pair) {
    Map<String, Decision> older = others(pair.older(), pair);
    Map<String, Decision> newer = others(pair.newer(), pair);
    Set<String> names = new TreeSet<>(older.keySet());
    names.addAll(newer.keySet());
    return names.stream()
        .map(n -> step(n, older, newer))
        .flatMap(s -> s.change(Kind.DECISION, true).stream());
  }

  private static Step step(String scope, Map<String, Decision> older, Map<String, Decision> newer) {
    return new Step(
        scope,
        scope,
        older.getOrDefault(scope, Decision.NONE),
        newer.getOrDefault(scope, Decision.NONE),
        "");
  }

  /** The decisions that are neither the head's nor a gate's. */
  private static Map<String, Decision> others(Statement statement, Pair pair) {
    Set<String> gates =
        Stream.of(pair.from(), pair.to())
            .flatMap(a -> a.assessment().gates().stream())
            .map(g -> g.phase().id())
            .collect(Collectors.toSet());
    Optional<DeclaredDecision> head = statement.headDecision();
    Map<String, Decision> others = new LinkedHashMap<>();
    statement.decisions().stream()
        .filter(d -> !head.map(d::equals).orElse(false) && !gates.contains(d.scope()))
        .forEach(d -> others.merge(d.scope(), d.outcome(), Decision::worst));
    return others;
  }

  private static Stream<Change> gates(Pair pair) {
    return GatePair.all(pair).flatMap(gate -> gate(gate, pair));
  }

  private static Stream<Change> gate(GatePair gate, Pair pair) {
    if (gate.from().isEmpty() || gate.to().isEmpty()) {
      return Stream.of(oneSided(gate));
    }
    AssessedGate older = gate.from().get();
    AssessedGate newer = gate.to().get();
    String said =
        newer.declared() == newer.supported()
            ? newer.because()
            : pair.newer().decisionFor(gate.id()).map(d -> d.summary().plain()).orElse("");
    return Stream.of(
            new Step(gate.id(), gate.title(), older.declared(), newer.declared(), said)
                .change(Kind.GATE, true),
            new Step(gate.id(), gate.title(), older.supported(), newer.supported(), newer.because())
                .change(Kind.GATE, false))
        .flatMap(Optional::stream);
  }

  private static Change oneSided(GatePair gate) {
    String words =
        gate.to().isPresent() ? "The phase is new." : "The phase is not in the plan any more.";
    Fact fact =
        Fact.of(Kind.GATE, gate.id(), gate.title())
            .is(Direction.GOALPOST)
            .from(gate.from().map(AssessedGate::supported).map(Step::words).orElse(""))
            .to(gate.to().map(AssessedGate::supported).map(Step::words).orElse(""))
            .because(words);
    return new Change.OfDecision(
        fact,
        false,
        gate.id(),
        gate.from().map(AssessedGate::supported).orElse(Decision.NONE),
        gate.to().map(AssessedGate::supported).orElse(Decision.NONE));
  }

  /** A decision on both sides. */
  private record Step(String scope, String title, Decision from, Decision to, String reason) {

    Optional<Change> change(Kind kind, boolean declared) {
      if (from == to) {
        return Optional.empty();
      }
      String subject = declared ? scope : scope + " supported";
      Fact fact =
          Fact.of(kind, subject, title)
              .is(direction())
              .from(words(from))
              .to(words(to))
              .because(because());
      return Optional.of(new Change.OfDecision(fact, declared, scope, from, to));
    }

    /** A decision that is given or not given any more says nothing about the work. */
    private Direction direction() {
      return from == Decision.NONE || to == Decision.NONE
          ? Direction.NEUTRAL
          : Direction.ofGain(from.compareTo(to));
    }

    private String because() {
      boolean reversed = from != Decision.NONE && to != Decision.NONE && isPass(from) != isPass(to);
      String what =
          from == Decision.NONE
              ? "There was no decision before."
              : to == Decision.NONE
                  ? "There is no decision any more."
                  : reversed ? "Reversed." : "";
      return (what + " " + Sentence.of(reason)).strip();
    }

    private static boolean isPass(Decision decision) {
      return decision == Decision.GO || decision == Decision.CONDITIONAL_GO;
    }

    static String words(Decision decision) {
      return DecisionWords.of(decision);
    }
  }
}
