package dev.gatebook.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What holds of an audit, what does not and why.
 *
 * @param gates every phase in order
 * @param declared the decision that heads the audit
 * @param supported what the evidence supports for the assessed phases together
 * @param because one sentence, at most three numbers
 * @param figures every declared figure beside the measured one
 * @param findings what does not agree, without what an exception sets aside
 * @param methods how many pieces of evidence there are of each method
 * @param setAside findings that an exception of the project is about
 * @param issues every issue whose evidence was looked up
 */
public record Assessment(
    List<AssessedGate> gates,
    Decision declared,
    Decision supported,
    String because,
    List<AssessedCondition> conditions,
    List<ClaimCheck> figures,
    List<Finding> findings,
    Map<Method, Integer> methods,
    AssessedGate.Count count,
    List<SetAside> setAside,
    List<AssessedIssue> issues) {
  public Assessment {
    gates = List.copyOf(gates);
    conditions = List.copyOf(conditions);
    figures = List.copyOf(figures);
    findings = List.copyOf(findings);
    methods = Map.copyOf(methods);
    setAside = List.copyOf(setAside);
    issues = List.copyOf(issues);
  }

  /** The same assessment where this was found, and this set aside. */
  public Assessment finding(List<Finding> found, List<SetAside> aside) {
    return new Assessment(
        gates,
        declared,
        supported,
        because,
        conditions,
        figures,
        found,
        methods,
        count,
        aside,
        issues);
  }

  /** The tasks of all gates and all their parts, parents first. */
  public Stream<AssessedTask> everyTask() {
    return gates.stream().flatMap(AssessedGate::everyTask);
  }

  /** What looking up the evidence of that issue showed; empty when nothing was looked up. */
  public List<EvidenceVerdict> evidenceOf(Issue issue) {
    return issues.stream()
        .filter(one -> one.issue().id().equals(issue.id()))
        .findFirst()
        .map(AssessedIssue::evidence)
        .orElse(List.of());
  }
}
