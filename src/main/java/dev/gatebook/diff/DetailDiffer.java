package dev.gatebook.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is worded or set differently and is neither better nor worse. */
final class DetailDiffer implements Differ {

  @Override
  public Stream<Change> changes(Pair pair) {
    return Stream.concat(things(pair), parts(pair));
  }

  /** What a statement lists may be new or gone. */
  private static Stream<Change> things(Pair pair) {
    Map<String, Traits> older = bySubject(StatementTraits.of(pair.older()));
    Map<String, Traits> newer = bySubject(StatementTraits.of(pair.newer()));
    Set<String> subjects = new LinkedHashSet<>(older.keySet());
    subjects.addAll(newer.keySet());
    return subjects.stream()
        .flatMap(
            subject ->
                of(Optional.ofNullable(older.get(subject)), Optional.ofNullable(newer.get(subject)))
                    .stream());
  }

  /** Two things of one name are one thing with the properties of both. */
  private static Map<String, Traits> bySubject(Stream<Traits> things) {
    Map<String, Traits> bySubject = new LinkedHashMap<>();
    things.forEach(
        thing ->
            bySubject.merge(
                thing.subject(),
                thing,
                (a, b) -> {
                  b.all()
                      .forEach((name, value) -> a.all().merge(name, value, (x, y) -> x + "; " + y));
                  return a;
                }));
    return bySubject;
  }

  private static Optional<Change> of(Optional<Traits> from, Optional<Traits> to) {
    if (from.isPresent() && to.isPresent()) {
      return changed(from.get(), to.get(), Direction.NEUTRAL);
    }
    String subject = to.or(() -> from).map(Traits::subject).orElse("");
    return Optional.of(
        new Change.OfDetail(
            Fact.of(Kind.DETAIL, subject)
                .from(from.map(Traits::words).orElse(""))
                .to(to.map(Traits::words).orElse(""))
                .because(
                    to.isPresent()
                        ? "The older audit did not name it."
                        : "The newer audit does not name it.")));
  }

  /** What both audits have, and only then. */
  private static Stream<Change> parts(Pair pair) {
    List<Change> changes = new ArrayList<>();
    PairTraits.of(pair)
        .forEach(both -> changed(both.from(), both.to(), both.direction()).ifPresent(changes::add));
    return changes.stream();
  }

  private static Optional<Change> changed(Traits from, Traits to, Direction direction) {
    List<String> names = from.differences(to);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Change.OfDetail(
            Fact.of(Kind.DETAIL, to.subject())
                .is(direction)
                .from(from.words(names))
                .to(to.words(names))
                .because("Worded or set differently: " + String.join(", ", names) + ".")));
  }
}
