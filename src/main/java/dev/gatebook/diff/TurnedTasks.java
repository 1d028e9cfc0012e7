package dev.gatebook.diff;

import dev.gatebook.assess.CrossJudgement;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tasks of a gate that stand or count differently by the criteria of the other audit. */
record TurnedTasks(Swap swap, CrossJudgement judgement) {

  List<Rejudgement.Turned> at(Optional<AssessedGate> shown, Optional<AssessedGate> asked) {
    List<Rejudgement.Turned> turned = new ArrayList<>();
    asked.ifPresent(gate -> turned.addAll(ofAsked(gate)));
    shown.ifPresent(
        gate ->
            gate.tasks().stream()
                .filter(task -> task.task().mandatory() && !swap.isAsked(task))
                .map(this::notAsked)
                .forEach(turned::add));
    return turned;
  }

  private List<Rejudgement.Turned> ofAsked(AssessedGate gate) {
    List<AssessedTask> judged = judgement.gates().get(swap.place(gate)).tasks();
    List<Rejudgement.Turned> turned = new ArrayList<>();
    for (int i = 0; i < judged.size(); i++) {
      AssessedTask asked = gate.tasks().get(i);
      Optional<AssessedTask> shown = swap.shown(asked);
      if (shown.isPresent()) {
        turned.addAll(of(asked, shown.get(), judged.get(i)));
      } else if (asked.task().mandatory()) {
        turned.add(notShown(asked, judged.get(i)));
      }
    }
    return turned;
  }

  private List<Rejudgement.Turned> of(AssessedTask asked, AssessedTask shown, AssessedTask judged) {
    String why = why(asked.task(), shown, judged);
    return why.isEmpty()
        ? checks(asked).toList()
        : List.of(
            turned(
                shown.task(), Optional.of(shown.standing()), Optional.of(judged.standing()), why));
  }

  private String why(Task asked, AssessedTask shown, AssessedTask judged) {
    String duty = asked.mandatory() == shown.task().mandatory() ? "" : duty(asked);
    String standing = judged.standing() == shown.standing() ? "" : Sentence.of(judged.because());
    return (standing + " " + duty).strip();
  }

  private String duty(Task asked) {
    return (asked.mandatory() ? "Mandatory" : "Optional") + by();
  }

  private String by() {
    return " by the criteria of " + swap.asked().id() + ".";
  }

  /** Checks that count in one of the audits only; how they stand is told with their task. */
  private Stream<Rejudgement.Turned> checks(AssessedTask asked) {
    return asked.checks().stream()
        .flatMap(
            check ->
                swap
                    .shown(check)
                    .filter(shown -> shown.task().mandatory() != check.task().mandatory())
                    .map(
                        shown ->
                            turned(
                                shown.task(),
                                Optional.of(shown.standing()),
                                Optional.of(shown.standing()),
                                duty(check.task())))
                    .stream());
  }

  private Rejudgement.Turned notShown(AssessedTask asked, AssessedTask judged) {
    return turned(
        asked.task(),
        Optional.empty(),
        Optional.of(judged.standing()),
        swap.shown().id() + " does not have it.");
  }

  private Rejudgement.Turned notAsked(AssessedTask shown) {
    return turned(
        shown.task(), Optional.of(shown.standing()), Optional.empty(), "Not asked for" + by());
  }

  private Rejudgement.Turned turned(
      Task task, Optional<Standing> own, Optional<Standing> other, String because) {
    return new Rejudgement.Turned(
        swap.shown().id(),
        swap.isOlderShown(),
        task.id(),
        task.title().plain(),
        own,
        other,
        because);
  }
}
