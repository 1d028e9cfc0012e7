package dev.gatebook.assess.rules;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Severity;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The failing tests of all causes, and of all open issues, must fit the declared failures. */
final class TestsByCause implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "GB004",
          "Failing tests by cause do not fit the declared failures",
          Severity.WARNING,
          Finding.Certainty.HINT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Statement statement = dossier.statement();
    return statement.declares().find("tests.failed").stream()
        .flatMap(
            failed ->
                Stream.concat(
                    compare("causes", causes(statement), failed),
                    compare("open issues", issues(statement), failed)));
  }

  private static List<Share> causes(Statement statement) {
    return statement.causes().stream()
        .flatMap(cause -> cause.tests().map(tests -> new Share(tests, cause.at())).stream())
        .toList();
  }

  private static List<Share> issues(Statement statement) {
    return statement.issues().stream()
        .filter(issue -> issue.status().isOpen())
        .flatMap(issue -> issue.affects().find("tests").stream())
        .map(figure -> new Share(figure.quantity(), figure.at()))
        .toList();
  }

  private static Stream<Finding> compare(String groups, List<Share> shares, Figures.Figure failed) {
    Sum sum = Sum.of(shares.stream().map(Share::tests).toList());
    Quantity whole = failed.quantity();
    boolean differs = sum.exceeds(whole) || (sum.exact() && sum.fallsShortOf(whole));
    return shares.isEmpty() || !differs
        ? Stream.empty()
        : Stream.of(finding(groups, shares, failed));
  }

  private static Finding finding(String groups, List<Share> shares, Figures.Figure failed) {
    Sum sum = Sum.of(shares.stream().map(Share::tests).toList());
    String message =
        "the "
            + groups
            + " count "
            + Sum.written(shares.stream().map(Share::tests).toList())
            + " failing tests, "
            + failed.quantity().written()
            + " are declared";
    return INFO.finding(
        failed.name(),
        message,
        List.of(
            new Finding.Amount("counted", sum.low()),
            new Finding.Amount("declared", failed.quantity().low().orElse(BigDecimal.ZERO))),
        Stream.concat(Stream.of(failed.at()), shares.stream().map(Share::at)).toList());
  }

  private record Share(Quantity tests, SourceRef at) {}
}
