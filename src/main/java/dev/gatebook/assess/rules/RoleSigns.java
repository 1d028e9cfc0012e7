package dev.gatebook.assess.rules;

import dev.gatebook.model.Actor;
import dev.gatebook.model.Finding;
import dev.gatebook.model.SignOff;
import java.util.List;
import java.util.stream.Stream;

/** Nobody can be asked, and nobody can look at what was signed. */
final class RoleSigns implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB072", "A role signs, without a name and without a commit");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    boolean pinned = dossier.statement().commit().isPresent();
    return dossier.statement().signOff().stream()
        .filter(signOff -> !pinned && signOff.by().kind() == Actor.Kind.ROLE)
        .map(RoleSigns::finding);
  }

  private static Finding finding(SignOff signOff) {
    String message = signOff.by().name() + " signs as a role: no person is named, and no commit";
    return INFO.finding("sign-off", message, List.of(), List.of(signOff.at()));
  }
}
