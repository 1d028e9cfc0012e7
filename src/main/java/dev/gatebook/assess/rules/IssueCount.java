package dev.gatebook.assess.rules;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Issue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A declared number of fixed, remaining or all issues must be that of the records. {@code
 * bugs.fixed} counts issues of the kind bug, {@code issues.fixed} those of every kind. A mitigated
 * issue counts as fixed for some authors and as open for others: both counts are fine.
 */
final class IssueCount implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning("GB029", "Another number of issues is declared than recorded");
  private static final Map<String, Set<Issue.State>> STATES =
      Map.of(
          "fixed", Set.of(Issue.State.FIXED),
          "remaining", Set.of(Issue.State.OPEN),
          "open", Set.of(Issue.State.OPEN),
          "total", Set.of(Issue.State.values()));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.statement().declares().all().stream()
        .flatMap(figure -> compare(figure, dossier.statement().issues()));
  }

  private static Stream<Finding> compare(Figures.Figure figure, List<Issue> issues) {
    int dot = figure.name().lastIndexOf('.');
    String group = figure.name().substring(0, Math.max(dot, 0));
    Set<Issue.State> states = STATES.getOrDefault(figure.name().substring(dot + 1), Set.of());
    List<Issue> ofKind = issues.stream().filter(issue -> isOf(group, issue)).toList();
    List<Issue> counted = ofKind.stream().filter(issue -> states.contains(issue.status())).toList();
    long between = ofKind.stream().filter(issue -> issue.status() == Issue.State.MITIGATED).count();
    boolean agrees =
        LongStream.rangeClosed(counted.size(), counted.size() + between)
            .anyMatch(count -> Rounding.includes(figure.quantity(), count));
    return ofKind.isEmpty() || states.isEmpty() || agrees
        ? Stream.empty()
        : Stream.of(finding(figure, counted));
  }

  private static boolean isOf(String group, Issue issue) {
    return group.equals("issues") || group.equals(issue.kind().toLowerCase(Locale.ROOT) + "s");
  }

  private static Finding finding(Figures.Figure figure, List<Issue> counted) {
    String ids = Phrase.list(counted.stream().map(Issue::id).toList());
    String message =
        figure.name()
            + " is declared as "
            + figure.quantity().written()
            + ", the records give "
            + counted.size()
            + (counted.isEmpty() ? "" : ": " + ids);
    return INFO.finding(
        figure.name(),
        message,
        List.of(
            new Finding.Amount("declared", figure.quantity().low().orElse(BigDecimal.ZERO)),
            Finding.Amount.of("recorded", counted.size())),
        Stream.concat(Stream.of(figure.at()), counted.stream().map(Issue::at)).toList());
  }
}
