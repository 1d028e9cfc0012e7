package dev.gatebook.diff;

import dev.gatebook.model.AssessedCondition;
import java.util.Optional;
import java.util.stream.Stream;

/** Conditions: carried from audit to audit until evidence closes them. */
final class ConditionDiffer implements Differ {
  @Override
  public Stream<Change> changes(Pair pair) {
    TextMatch<AssessedCondition> match =
        TextMatch.conditions(
            pair.from().assessment().conditions(), pair.to().assessment().conditions());
    Stream<Change> kept = match.same().stream().flatMap(c -> kept(c.from(), c.to()).stream());
    Stream<Change> gone =
        match.gone().stream().filter(c -> !isMet(c)).map(ConditionDiffer::dropped);
    return Stream.of(kept, gone, match.come().stream().map(ConditionDiffer::added)).flatMap(s -> s);
  }

  private static Optional<Change> kept(AssessedCondition before, AssessedCondition after) {
    if (before.carried() != after.carried() && !isMet(before) && !isMet(after)) {
      return Optional.of(after.carried() ? dropped(before) : added(after));
    }
    if (isMet(after)) {
      Fact met =
          fact(Kind.CONDITION_MET, after)
              .is(Direction.IMPROVEMENT)
              .because(("Was open, is met. " + Sentence.of(after.because())).strip());
      return isMet(before)
          ? Optional.empty()
          : Optional.of(change(met, Optional.of(before), Optional.of(after)));
    }
    Fact carried =
        fact(Kind.CONDITION_CARRIED, after)
            .is(isMet(before) ? Direction.REGRESSION : Direction.NEUTRAL)
            .because(
                ((isMet(before) ? "Was met, is open again. " : "Open since " + after.since() + ". ")
                        + Sentence.of(after.because()))
                    .strip());
    return Optional.of(change(carried, Optional.of(before), Optional.of(after)));
  }

  private static Change dropped(AssessedCondition before) {
    Fact fact =
        fact(Kind.CONDITION_DROPPED, before)
            .is(Direction.GOALPOST)
            .because("Loosened: it was not met and is not asked any more.");
    return change(fact, Optional.of(before), Optional.empty());
  }

  private static Change added(AssessedCondition after) {
    Fact fact =
        fact(Kind.CONDITION_ADDED, after)
            .is(Direction.GOALPOST)
            .because(
                "Tightened: not asked before, and " + (isMet(after) ? "met" : "not met") + ".");
    return change(fact, Optional.empty(), Optional.of(after));
  }

  private static Fact fact(Kind kind, AssessedCondition condition) {
    return Fact.of(kind, condition.condition().id(), condition.condition().text().plain());
  }

  private static Change change(
      Fact fact, Optional<AssessedCondition> from, Optional<AssessedCondition> to) {
    return new Change.OfCondition(
        fact.from(from.map(ConditionDiffer::state).orElse(""))
            .to(to.map(ConditionDiffer::state).orElse("")),
        from,
        to);
  }

  private static String state(AssessedCondition condition) {
    return isMet(condition) ? "met" : "not met";
  }

  private static boolean isMet(AssessedCondition condition) {
    return condition.standing().isMet();
  }
}
