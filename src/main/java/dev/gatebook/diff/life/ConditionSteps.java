package dev.gatebook.diff.life;

import dev.gatebook.diff.Direction;
import dev.gatebook.diff.Sentence;
import dev.gatebook.diff.TextMatch;
import dev.gatebook.model.Actor;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.Standing;
import java.util.ArrayList;
import java.util.List;

/** What can happen to a condition. */
final class ConditionSteps implements Steps<AssessedCondition> {

  @Override
  public List<AssessedCondition> in(Sighting audit) {
    return audit.conditions();
  }

  @Override
  public String id(AssessedCondition condition) {
    return condition.condition().id();
  }

  @Override
  public TextMatch<AssessedCondition> match(
      List<AssessedCondition> older, List<AssessedCondition> newer) {
    return TextMatch.conditions(older, newer);
  }

  @Override
  public Stage stage(AssessedCondition condition) {
    return switch (condition.standing()) {
      case VERIFIED -> Stage.BACKED;
      case ATTESTED -> Stage.ATTESTED;
      case CLAIMED -> Stage.BARE;
      case WAIVED -> Stage.ACCEPTED;
      case NOT_APPLICABLE -> Stage.INVALID;
      case CONTRADICTED -> Stage.DISPROVED;
      case STALE, UNAVAILABLE, MISSING, PARTIAL, OPEN, BLOCKED, FAILED -> Stage.OPEN;
    };
  }

  @Override
  public List<Step> begins(AssessedCondition now) {
    boolean open = stage(now).isOpen();
    Step step =
        Step.of(
            open ? Turn.BEGUN : Turn.BEGUN_CLOSED,
            Direction.GOALPOST,
            (open ? "Asked for the first time. " : "Asked for the first time, and met. ")
                + reason(now));
    return List.of(step.from("", words(now)));
  }

  @Override
  public List<Step> goesOn(AssessedCondition before, AssessedCondition now) {
    List<Step> steps = new ArrayList<>();
    standing(before, now, steps);
    mention(before, now, steps);
    due(before, now, steps);
    new Wording(steps)
        .id(id(before), id(now))
        .title(before.condition().text().plain(), now.condition().text().plain())
        .owner(
            before.condition().owner().map(Actor::name), now.condition().owner().map(Actor::name));
    return steps;
  }

  private void standing(AssessedCondition before, AssessedCondition now, List<Step> steps) {
    boolean wasOpen = stage(before).isOpen();
    boolean isOpen = stage(now).isOpen();
    if (words(before).equals(words(now))) {
      return;
    }
    if (wasOpen != isOpen) {
      steps.add(
          Step.of(
                  isOpen ? Turn.REOPENED : Turn.CLOSED,
                  isOpen ? Direction.REGRESSION : Direction.IMPROVEMENT,
                  (isOpen ? "Was met, is not met. " : "Was not met, is met. ") + reason(now))
              .from(words(before), words(now)));
    } else {
      int gain = Integer.compare(before.standing().compareTo(now.standing()), 0);
      steps.add(
          Step.of(
                  Turn.STATUS,
                  gain > 0 ? Direction.IMPROVEMENT : Direction.REGRESSION,
                  "Was " + words(before) + ", is " + words(now) + ". " + reason(now))
              .from(words(before), words(now)));
    }
  }

  /**
   * An open condition that an audit stops or begins to mention; it stays asked for all the same.
   */
  private void mention(AssessedCondition before, AssessedCondition now, List<Step> steps) {
    if (before.carried() == now.carried() || !stage(now).isOpen()) {
      return;
    }
    steps.add(
        now.carried()
            ? Step.of(
                Turn.DROPPED,
                Direction.GOALPOST,
                "Not met, and the audit does not mention it; it stays open.")
            : Step.of(Turn.RETURNED, Direction.GOALPOST, "The audit mentions it again."));
  }

  private static void due(AssessedCondition before, AssessedCondition now, List<Step> steps) {
    String was = before.condition().due().map(Object::toString).orElse("");
    String is = now.condition().due().map(Object::toString).orElse("");
    if (was.equals(is)) {
      return;
    }
    boolean later = !was.isEmpty() && (is.isEmpty() || is.compareTo(was) > 0);
    String words =
        "Due %s, before %s."
            .formatted(is.isEmpty() ? "on no day" : is, was.isEmpty() ? "on no day" : was);
    steps.add(
        Step.of(Turn.DUE, later ? Direction.REGRESSION : Direction.GOALPOST, words).from(was, is));
  }

  @Override
  public Step leaves(AssessedCondition last, Sighting audit) {
    return Step.of(
        Turn.DROPPED, Direction.GOALPOST, "It was not met and is not asked for any more.");
  }

  private static String words(AssessedCondition condition) {
    return condition.standing() == Standing.NOT_APPLICABLE
        ? "not applicable"
        : condition.standing().key();
  }

  private static String reason(AssessedCondition condition) {
    return Sentence.of(condition.because());
  }
}
