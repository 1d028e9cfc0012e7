package dev.gatebook.assess.rules;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A task or issue says that it affects all tests, and the audit declares passed ones. */
final class AllButSome implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning("GB062", "All tests are called affected while some pass");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.statement().declares().find("tests.passed").stream()
        .filter(passed -> passed.quantity().low().filter(v -> v.signum() > 0).isPresent())
        .flatMap(passed -> claims(dossier).map(claim -> finding(claim, passed)));
  }

  private static Stream<Claim> claims(Dossier dossier) {
    Stream<Claim> tasks =
        dossier
            .everyTask()
            .flatMap(
                task ->
                    task.declares().find("tests.affected").stream()
                        .map(figure -> new Claim(task.id(), figure)));
    Stream<Claim> issues =
        dossier.statement().issues().stream()
            .flatMap(
                issue ->
                    issue.affects().find("tests").stream()
                        .map(figure -> new Claim(issue.id(), figure)));
    return Stream.concat(tasks, issues)
        .filter(claim -> claim.figure().quantity().written().equalsIgnoreCase("all"));
  }

  private static Finding finding(Claim claim, Figures.Figure passed) {
    String message =
        Phrase.say(
            "{} says that all tests are affected, and {} are declared as passed",
            claim.subject(),
            passed.quantity().written());
    return INFO.finding(
        claim.subject(),
        message,
        List.of(new Finding.Amount("passed", passed.quantity().low().orElse(BigDecimal.ZERO))),
        List.of(claim.figure().at(), passed.at()));
  }

  private record Claim(String subject, Figures.Figure figure) {}
}
