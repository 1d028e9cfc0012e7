package dev.gatebook.assess.rules;

import dev.gatebook.model.Action;
import dev.gatebook.model.Finding;
import java.util.List;
import java.util.stream.Stream;

/** Things to do that have neither a task nor an owner nor an effort. */
final class LooseActions implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB030", "Actions have neither task, owner nor effort");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    List<Action> left =
        dossier.statement().actions().stream().filter(action -> !action.done()).toList();
    List<Action> loose = left.stream().filter(LooseActions::isLoose).toList();
    return loose.isEmpty() ? Stream.empty() : Stream.of(finding(left, loose));
  }

  private static boolean isLoose(Action action) {
    return action.task().isEmpty() && action.owner().isEmpty() && action.effort().isEmpty();
  }

  private static Finding finding(List<Action> left, List<Action> loose) {
    List<String> names =
        loose.stream().map(a -> a.id().isEmpty() ? "\"" + a.text() + "\"" : a.id()).toList();
    String message =
        loose.size()
            + " of "
            + Phrase.count(left.size(), "action")
            + " left "
            + (loose.size() == 1 ? "has" : "have")
            + " neither task, owner nor effort: "
            + Phrase.list(names);
    return INFO.finding(
        "actions",
        message,
        List.of(Finding.Amount.of("loose", loose.size()), Finding.Amount.of("left", left.size())),
        loose.stream().map(Action::at).toList());
  }
}
