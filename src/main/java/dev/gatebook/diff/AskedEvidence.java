package dev.gatebook.diff;

import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The evidence of a task that one audit shows, with the thresholds that the other one asks for. A
 * threshold that is not asked for counts only where it holds; one that only the other audit asks
 * for is looked up, unless nobody had got that far.
 */
record AskedEvidence(AssessedTask asked, AssessedTask shown) {

  List<Evidence> pieces() {
    Map<String, Deque<Evidence>> wanted = new LinkedHashMap<>();
    asked.evidence().stream()
        .map(EvidenceVerdict::evidence)
        .filter(AskedEvidence::isBar)
        .forEach(e -> wanted.computeIfAbsent(LookedUp.of(e), k -> new ArrayDeque<>()).add(e));
    List<Evidence> pieces = new ArrayList<>();
    for (EvidenceVerdict piece : shown.evidence()) {
      String key = LookedUp.of(piece.evidence());
      Optional<Evidence> bar =
          Optional.ofNullable(wanted.get(key)).flatMap(alike -> Optional.ofNullable(alike.poll()));
      kept(piece, bar).ifPresent(pieces::add);
    }
    if (isReached()) {
      wanted.values().forEach(pieces::addAll);
    }
    return pieces;
  }

  private static Optional<Evidence> kept(EvidenceVerdict piece, Optional<Evidence> bar) {
    if (!isBar(piece.evidence())) {
      return Optional.of(piece.evidence());
    }
    if (bar.isEmpty()) {
      return Optional.of(piece.evidence()).filter(e -> piece.verdict() == Verdict.VERIFIED);
    }
    boolean same =
        Thresholds.of(List.of(piece.evidence()))
            .movedTo(Thresholds.of(List.of(bar.get())))
            .findAny()
            .isEmpty();
    return same ? Optional.of(piece.evidence()) : bar;
  }

  /** The same rule by which a first threshold is told as a goalpost. */
  private boolean isReached() {
    return !shown.evidence().isEmpty() || shown.task().status().claimsDone();
  }

  private static boolean isBar(Evidence evidence) {
    return !Thresholds.of(List.of(evidence)).all().isEmpty();
  }
}
