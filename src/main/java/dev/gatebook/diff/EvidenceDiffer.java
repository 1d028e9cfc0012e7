package dev.gatebook.diff;

import dev.gatebook.model.EvidenceVerdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What looking up the evidence of a task showed, and what is cited at all. */
final class EvidenceDiffer implements Differ {

  @Override
  public Stream<Change> changes(Pair pair) {
    return pair.sameTasks().flatMap(EvidenceDiffer::of);
  }

  private static Stream<Change> of(Same task) {
    Map<String, Deque<EvidenceVerdict>> newer = new LinkedHashMap<>();
    for (EvidenceVerdict piece : task.to().task().evidence()) {
      newer.computeIfAbsent(key(piece), k -> new ArrayDeque<>()).add(piece);
    }
    List<Change> changes = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    for (EvidenceVerdict piece : task.from().task().evidence()) {
      Deque<EvidenceVerdict> alike = newer.getOrDefault(key(piece), new ArrayDeque<>());
      if (alike.isEmpty()) {
        gone.add(key(piece));
      } else {
        verdict(task, piece, alike.remove()).ifPresent(changes::add);
      }
    }
    List<String> come =
        newer.values().stream().flatMap(Deque::stream).map(EvidenceDiffer::key).toList();
    cited(task, gone, come).ifPresent(changes::add);
    return changes.stream();
  }

  private static String key(EvidenceVerdict piece) {
    return LookedUp.of(piece.evidence());
  }

  private static Optional<Change> verdict(Same task, EvidenceVerdict from, EvidenceVerdict to) {
    if (from.verdict() == to.verdict()) {
      return otherwise(task, from, to);
    }
    Fact fact =
        Fact.of(Kind.EVIDENCE, task.to().id(), task.to().title())
            .is(Direction.ofGain(from.verdict().compareTo(to.verdict())))
            .from(from.verdict().key())
            .to(to.verdict().key())
            .because((Sentence.of(key(to)) + " " + Sentence.of(to.because())).strip());
    return Optional.of(
        new Change.OfEvidence(fact, task.to().id(), Optional.of(from), Optional.of(to)));
  }

  /** The same thing is looked up with the same outcome, but in another way. */
  private static Optional<Change> otherwise(Same task, EvidenceVerdict from, EvidenceVerdict to) {
    List<String> before = EvidenceOptions.of(from.evidence());
    List<String> after = EvidenceOptions.of(to.evidence());
    if (before.equals(after)) {
      return Optional.empty();
    }
    String because = Sentence.of(key(to)) + " Cited in another way; the outcome is the same.";
    Fact fact =
        Fact.of(Kind.EVIDENCE, task.to().id(), task.to().title())
            .from(only(before, after))
            .to(only(after, before))
            .because(because);
    return Optional.of(
        new Change.OfEvidence(fact, task.to().id(), Optional.of(from), Optional.of(to)));
  }

  private static String only(List<String> these, List<String> others) {
    return these.stream().filter(o -> !others.contains(o)).collect(Collectors.joining(", "));
  }

  private static Optional<Change> cited(Same task, List<String> gone, List<String> come) {
    if (gone.isEmpty() && come.isEmpty()) {
      return Optional.empty();
    }
    String because =
        Stream.of(list("Cited now: ", come), list("Not cited any more: ", gone))
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(" "));
    Fact fact =
        Fact.of(Kind.EVIDENCE, task.to().id(), task.to().title())
            .from(count(task.from()))
            .to(count(task.to()))
            .because(because);
    return Optional.of(
        new Change.OfEvidence(fact, task.to().id(), Optional.empty(), Optional.empty()));
  }

  private static String list(String intro, List<String> pieces) {
    return pieces.isEmpty()
        ? ""
        : intro + pieces.stream().distinct().collect(Collectors.joining(", ")) + ".";
  }

  private static String count(Placed task) {
    int pieces = task.task().evidence().size();
    return pieces == 0 ? "none" : pieces == 1 ? "1 piece" : pieces + " pieces";
  }
}
