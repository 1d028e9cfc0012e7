package dev.gatebook.assess.rules;

import dev.gatebook.model.Condition;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Finding;
import java.util.List;
import java.util.stream.Stream;

/** Open conditions that nobody owns and that have no date. */
final class LooseConditions implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB026", "Open conditions have neither owner nor date");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.statement().decisions().stream().flatMap(LooseConditions::of);
  }

  private static Stream<Finding> of(DeclaredDecision declared) {
    List<Condition> open = declared.conditions().stream().filter(c -> !c.met()).toList();
    List<Condition> loose =
        open.stream().filter(c -> c.owner().isEmpty() && c.due().isEmpty()).toList();
    return loose.isEmpty() ? Stream.empty() : Stream.of(finding(declared, open, loose));
  }

  private static Finding finding(
      DeclaredDecision declared, List<Condition> open, List<Condition> loose) {
    String message =
        loose.size()
            + " of "
            + Phrase.count(open.size(), "open condition")
            + " "
            + (loose.size() == 1 ? "has" : "have")
            + " neither owner nor date: "
            + Phrase.list(loose.stream().map(Condition::id).toList());
    return INFO.finding(
        declared.scope(),
        message,
        List.of(Finding.Amount.of("loose", loose.size()), Finding.Amount.of("open", open.size())),
        loose.stream().map(Condition::at).toList());
  }
}
