package dev.gatebook.assess.rules;

import dev.gatebook.model.Checklist;
import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A decision to go above a checklist with open boxes, unless it is a list of what comes after. */
final class OpenChecklist implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB024", "A decision to go above an open checklist");

  private static final Set<String> LATER =
      Set.of("after", "afterwards", "post", "later", "next", "future", "backlog", "following");

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
                    .filter(list -> isBefore(list) && ticked(list) < size(list))
                    .map(list -> finding(head, list)));
  }

  private static boolean isGo(Decision outcome) {
    return outcome == Decision.GO || outcome == Decision.CONDITIONAL_GO;
  }

  /** Whether the list is one of things that the decision waits for. */
  static boolean isBefore(Checklist list) {
    return list.kind().equals("checklist")
        && Stream.of(list.title().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
            .noneMatch(LATER::contains);
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
