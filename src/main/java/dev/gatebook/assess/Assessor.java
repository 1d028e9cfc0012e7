package dev.gatebook.assess;

import dev.gatebook.assess.rules.Dossier;
import dev.gatebook.assess.rules.RuleBook;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.AssessedIssue;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Method;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Says what holds of an audit: verdicts, standings, decisions and findings. */
public final class Assessor {
  private final Subject subject;
  private final EvidenceJudge evidence;

  private Assessor(Subject subject) {
    this.subject = subject;
    this.evidence = new EvidenceJudge(subject);
  }

  /** Assesses one audit; the same subject always gives the same assessment. */
  public static Assessment assess(Subject subject) {
    Assessment judged = new Assessor(subject).judge();
    Dossier dossier = new Dossier(subject.source(), subject.previous(), subject.measured(), judged);
    Exemptions exemptions = new Exemptions(subject.project().terms().exemptions(), subject.asOf());
    List<Finding> found = RuleBook.findings(dossier);
    return judged.finding(exemptions.left(found), exemptions.setAside(found));
  }

  private Assessment judge() {
    List<AssessedCondition> conditions = new ConditionJudge(subject, evidence).all();
    Scope scope = new Scope(statement(), subject.source().plan());
    List<JudgedPhase> phases = phases();
    Claims claims =
        new FigureCheck(subject, shown(phases, scope::assesses), shown(phases, phase -> true))
            .claims();
    GateJudge judge = new GateJudge(subject, scope, claims, conditions);
    List<AssessedGate> gates =
        phases.stream().map(each -> judge.judge(each.phase(), each.tasks())).toList();
    Verdicts overall = new Verdicts(gates, conditions, subject.project().terms().policy().trust());
    return new Assessment(
        gates,
        statement().headDecision().map(DeclaredDecision::outcome).orElse(Decision.NONE),
        overall.decision(),
        overall.because(),
        conditions,
        claims.inOrder(subject.source().plan()),
        List.of(),
        methods(gates),
        overall.count(),
        List.of(),
        issues());
  }

  /** What was said to be closed on evidence is looked up like any other claim. */
  private List<AssessedIssue> issues() {
    return statement().issues().stream()
        .filter(issue -> !issue.evidence().isEmpty())
        .map(
            issue ->
                new AssessedIssue(issue, issue.evidence().stream().map(evidence::verdict).toList()))
        .toList();
  }

  private Statement statement() {
    return subject.source().statement();
  }

  private List<JudgedPhase> phases() {
    TaskJudge judge = new TaskJudge(evidence::verdict, subject.asOf());
    return subject.source().plan().stream()
        .map(phase -> new JudgedPhase(phase, phase.tasks().stream().map(judge::judge).toList()))
        .toList();
  }

  private static List<AssessedTask> shown(List<JudgedPhase> phases, Predicate<Phase> which) {
    return phases.stream()
        .filter(each -> which.test(each.phase()))
        .flatMap(JudgedPhase::shown)
        .toList();
  }

  private static Map<Method, Integer> methods(List<AssessedGate> gates) {
    Map<Method, Integer> methods = new TreeMap<>();
    gates.stream()
        .filter(AssessedGate::assessed)
        .flatMap(AssessedGate::everyTask)
        .flatMap(task -> task.evidence().stream())
        .forEach(verdict -> methods.merge(verdict.method(), 1, Integer::sum));
    return methods;
  }
}
