package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Issue;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file that was changed to fix an issue and that the list of deliverables leaves out will be left
 * out of the deployment as well.
 */
final class FixOutsideDelivery implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning("GB045", "A fixed file is not among the delivered ones");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Set<String> delivered = Places.delivered(dossier.statement());
    return delivered.isEmpty()
        ? Stream.empty()
        : dossier.statement().issues().stream()
            .filter(issue -> issue.status() == Issue.State.FIXED)
            .flatMap(
                issue ->
                    Places.files(issue)
                        .filter(path -> !delivered.contains(path))
                        .map(path -> finding(issue, path, delivered.size())));
  }

  private static Finding finding(Issue issue, String path, int delivered) {
    String message =
        Phrase.say(
            "{} was fixed in {}, which is not among the {} delivered files",
            issue.id(),
            path,
            delivered);
    return INFO.finding(
        issue.id(),
        message,
        List.of(Finding.Amount.of("delivered", delivered)),
        List.of(issue.at()));
  }
}
