package dev.gatebook.assess.rules;

import dev.gatebook.model.Checklist;
import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Finding;
import java.util.List;
import java.util.stream.Stream;

/** A decision to go above a checklist with open boxes. */
final class OpenChecklist implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB024", "A decision to go above an open checklist");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.statement().headDecision().stream()
        .filter(head -> isGo(head.outcome()))
        .flatMap(
            head ->
                dossier.statement().lists().stream()
                    .filter(list -> list.kind().equals("checklist") && ticked(list) < size(list))
                    .map(list -> finding(head, list)));
  }

  private static boolean isGo(Decision outcome) {
    return outcome == Decision.GO || outcome == Decision.CONDITIONAL_GO;
  }

  private static long ticked(Checklist list) {
    return list.items().stream().filter(Checklist.Item::done).count();
  }

  private static long size(Checklist list) {
    return list.items().size();
  }

  private static Finding finding(DeclaredDecision head, Checklist list) {
    String message =
        head.outcome().key()
            + " is declared while "
            + ticked(list)
            + " of "
            + size(list)
            + " boxes of \""
            + list.title()
            + "\" are ticked";
    return INFO.finding(
        list.title(),
        message,
        List.of(Finding.Amount.of("ticked", ticked(list)), Finding.Amount.of("boxes", size(list))),
        List.of(head.at(), list.at()));
  }
}
