package dev.gatebook.diff;

import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Audit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The gate of a phase in both audits, or in one of them. */
record GatePair(Optional<AssessedGate> from, Optional<AssessedGate> to) {

  /** Every gate, matched by the id of its phase or, where that is new, by its number. */
  static Stream<GatePair> all(Pair pair) {
    List<AssessedGate> left = new ArrayList<>(gates(pair.from()));
    List<AssessedGate> right = new ArrayList<>(gates(pair.to()));
    List<GatePair> pairs = new ArrayList<>();
    match(left, right, pairs, g -> g.phase().id());
    match(left, right, pairs, g -> g.phase().number());
    left.forEach(g -> pairs.add(new GatePair(Optional.of(g), Optional.empty())));
    right.forEach(g -> pairs.add(new GatePair(Optional.empty(), Optional.of(g))));
    return pairs.stream();
  }

  private static List<AssessedGate> gates(Audit audit) {
    return audit.assessment().gates();
  }

  private static void match(
      List<AssessedGate> left,
      List<AssessedGate> right,
      List<GatePair> pairs,
      Function<AssessedGate, String> key) {
    for (AssessedGate gate : List.copyOf(left)) {
      right.stream()
          .filter(g -> key.apply(g).equals(key.apply(gate)))
          .findFirst()
          .ifPresent(
              other -> {
                pairs.add(new GatePair(Optional.of(gate), Optional.of(other)));
                left.remove(gate);
                right.remove(other);
              });
    }
  }

  String id() {
    return either().phase().id();
  }

  String title() {
    return either().phase().title().plain();
  }

  private AssessedGate either() {
    return to.or(() -> from).orElseThrow();
  }
}
