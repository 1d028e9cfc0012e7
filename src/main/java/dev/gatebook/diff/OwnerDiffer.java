package dev.gatebook.diff;

import dev.gatebook.model.Actor;
import java.util.Optional;
import java.util.stream.Stream;

/** Who owns a task, an issue or a condition that both audits have; the id of a task is enough. */
final class OwnerDiffer implements Differ {

  @Override
  public Stream<Change> changes(Pair pair) {
    Stream<Owned> tasks =
        Stream.concat(pair.sameTasks(), pair.tasks().reused().stream())
            .map(
                t ->
                    new Owned(
                        t.to().id(),
                        t.to().title(),
                        t.from().task().task().owner(),
                        t.to().task().task().owner()));
    Stream<Owned> issues =
        pair.issues().same().stream()
            .map(
                i ->
                    new Owned(
                        i.to().id(), i.to().title().plain(), i.from().owner(), i.to().owner()));
    Stream<Owned> conditions =
        pair.conditions().same().stream()
            .map(
                c ->
                    new Owned(
                        c.to().condition().id(),
                        c.to().condition().text().plain(),
                        c.from().condition().owner(),
                        c.to().condition().owner()));
    return Stream.of(tasks, issues, conditions)
        .flatMap(owned -> owned)
        .filter(owned -> !owned.from().equals(owned.to()))
        .map(Owned::change);
  }

  /** A thing and its owner on both sides. */
  private record Owned(String subject, String title, Optional<Actor> from, Optional<Actor> to) {
    Change change() {
      String because =
          "Owned by %s, before by %s."
              .formatted(
                  to.map(Actor::name).orElse("nobody"), from.map(Actor::name).orElse("nobody"));
      return new Change.OfDetail(
          Fact.of(Kind.OWNER, subject, title)
              .from(from.map(Actor::name).orElse(""))
              .to(to.map(Actor::name).orElse(""))
              .because(because));
    }
  }
}
