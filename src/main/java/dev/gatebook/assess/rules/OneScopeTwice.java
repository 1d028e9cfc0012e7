package dev.gatebook.assess.rules;

import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same scope with two outcomes, or with two wordings of one. */
final class OneScopeTwice implements Rule {
  private static final RuleInfo INFO = RuleInfo.error("GB049", "One thing is decided twice");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Map<String, List<DeclaredDecision>> byScope =
        dossier.statement().decisions().stream()
            .collect(
                Collectors.groupingBy(DeclaredDecision::scope, TreeMap::new, Collectors.toList()));
    return byScope.entrySet().stream()
        .filter(entry -> said(entry.getValue()).size() > 1)
        .map(entry -> finding(entry.getKey(), entry.getValue()));
  }

  private static List<String> said(List<DeclaredDecision> decisions) {
    return decisions.stream()
        .map(d -> d.outcome().key() + (d.words().isEmpty() ? "" : " (\"" + d.words() + "\")"))
        .distinct()
        .toList();
  }

  private static Finding finding(String scope, List<DeclaredDecision> decisions) {
    String message = Phrase.say("{} is declared as {}", scope, Phrase.list(said(decisions)));
    return INFO.finding(
        scope,
        message,
        List.of(Finding.Amount.of("decisions", decisions.size())),
        decisions.stream().map(DeclaredDecision::at).toList());
  }
}
