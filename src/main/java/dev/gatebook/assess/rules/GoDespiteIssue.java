package dev.gatebook.assess.rules;

import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Statement;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A decision to go, with or without conditions, while a critical issue is open. */
final class GoDespiteIssue implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning("GB014", "A decision to go while an issue of the gravest kind is open");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Statement statement = dossier.statement();
    List<Issue> grave = statement.issues().stream().filter(Gravity::isOpenAndGrave).toList();
    Stream<Finding> overall =
        statement.headDecision().stream()
            .filter(head -> head.scope().equals("overall"))
            .flatMap(head -> compare(head, grave));
    Stream<Finding> gates =
        dossier.source().plan().stream()
            .flatMap(
                phase ->
                    statement.decisionFor(phase.id()).stream()
                        .flatMap(declared -> compare(declared, blocking(phase, grave))));
    return Stream.concat(overall, gates);
  }

  private static List<Issue> blocking(Phase phase, List<Issue> grave) {
    Set<String> tasks =
        phase.tasks().stream().flatMap(Task::tree).map(Task::id).collect(Collectors.toSet());
    return grave.stream()
        .filter(issue -> issue.blocks().stream().anyMatch(tasks::contains))
        .toList();
  }

  private static Stream<Finding> compare(DeclaredDecision declared, List<Issue> grave) {
    boolean goes =
        declared.outcome() == Decision.GO || declared.outcome() == Decision.CONDITIONAL_GO;
    return goes && !grave.isEmpty() ? Stream.of(finding(declared, grave)) : Stream.empty();
  }

  private static Finding finding(DeclaredDecision declared, List<Issue> grave) {
    String message =
        declared.outcome().key()
            + " is declared for "
            + declared.scope()
            + " while "
            + Phrase.count(grave.size(), "issue")
            + Gravity.words(grave)
            + " "
            + Phrase.be(grave.size())
            + " open: "
            + Phrase.list(grave.stream().map(Issue::id).toList());
    return INFO.finding(
        declared.scope(),
        message,
        List.of(Finding.Amount.of("open", grave.size())),
        Stream.concat(Stream.of(declared.at()), grave.stream().map(Issue::at)).toList());
  }
}
