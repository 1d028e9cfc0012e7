package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Prose;
import java.util.List;
import java.util.stream.Stream;

/** What is praised in one place is the place of a grave open issue in another. */
final class PraisedAndBroken implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB063", "A strength names a file with an open issue");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.statement().strengths().stream()
        .flatMap(
            strength ->
                dossier.statement().issues().stream()
                    .filter(issue -> Gravity.isOpenAndGrave(issue) || holdsUp(issue))
                    .flatMap(issue -> compare(dossier, strength, issue)));
  }

  private static boolean holdsUp(Issue issue) {
    return issue.status() == Issue.State.OPEN && !issue.blocks().isEmpty();
  }

  private static Stream<Finding> compare(Dossier dossier, Prose strength, Issue issue) {
    List<String> named = Places.names(strength);
    return Places.files(issue)
        .map(Places::name)
        .filter(named::contains)
        .distinct()
        .map(file -> finding(dossier, issue, file));
  }

  private static Finding finding(Dossier dossier, Issue issue, String file) {
    String message = Phrase.say("a strength names {}, where {} is open", file, issue.id());
    return INFO.finding(
        issue.id(), message, List.of(), List.of(dossier.statement().at(), issue.at()));
  }
}
