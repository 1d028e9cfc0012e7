package dev.gatebook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an auditor states, {@code audit.yml}.
 *
 * @param date the day of the audit; empty when none was given that is a day
 * @param dateWritten the date as written when it is not a day, such as "current session"
 * @param documentDate the date of the document when it differs from the day of the audit
 * @param kind what sort of audit, in words
 * @param method how it was done
 * @param tolerance what share of pretence the auditor tolerates, as written; may be empty
 * @param commit revision that was audited; empty for an unpinned audit
 * @param since revision that figures about changes are counted from; empty for the commit of the
 *     audit before
 * @param assesses ids of the phases under assessment; empty for all
 * @param opens what the gate under assessment opens, in words
 * @param headline the status line of the report, as written
 * @param environment facts about where it was done: migration revisions, settings, versions
 * @param runs recorded commands
 */
public record Statement(
    Optional<LocalDate> date,
    String dateWritten,
    Optional<LocalDate> documentDate,
    Prose title,
    String kind,
    Optional<Actor> auditor,
    Prose method,
    String tolerance,
    Optional<String> commit,
    Optional<String> since,
    Optional<String> supersedes,
    List<String> assesses,
    String opens,
    String headline,
    List<DeclaredDecision> decisions,
    Optional<Target> target,
    Optional<Scores> scores,
    Figures declares,
    List<Prose> strengths,
    List<Prose> nonClaims,
    List<Field> environment,
    List<Deliverable> deliverables,
    List<Evidence.Command> runs,
    List<Component> components,
    List<Cause> causes,
    List<Issue> issues,
    List<Action> actions,
    List<Estimate> estimates,
    List<Correction> corrects,
    List<Checklist> lists,
    Optional<SignOff> signOff,
    SourceRef at) {
  public Statement {
    assesses = List.copyOf(assesses);
    decisions = List.copyOf(decisions);
    strengths = List.copyOf(strengths);
    nonClaims = List.copyOf(nonClaims);
    environment = List.copyOf(environment);
    deliverables = List.copyOf(deliverables);
    runs = List.copyOf(runs);
    components = List.copyOf(components);
    causes = List.copyOf(causes);
    issues = List.copyOf(issues);
    actions = List.copyOf(actions);
    estimates = List.copyOf(estimates);
    corrects = List.copyOf(corrects);
    lists = List.copyOf(lists);
  }

  /** A statement that says nothing. */
  public static Statement silent(SourceRef at) {
    return new Statement(
        Optional.empty(),
        "",
        Optional.empty(),
        Prose.EMPTY,
        "",
        Optional.empty(),
        Prose.EMPTY,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "",
        "",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Figures.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        at);
  }

  /** The same statement about that revision. */
  public Statement about(String revision) {
    return new Statement(
        date,
        dateWritten,
        documentDate,
        title,
        kind,
        auditor,
        method,
        tolerance,
        Optional.of(revision),
        since,
        supersedes,
        assesses,
        opens,
        headline,
        decisions,
        target,
        scores,
        declares,
        strengths,
        nonClaims,
        environment,
        deliverables,
        runs,
        components,
        causes,
        issues,
        actions,
        estimates,
        corrects,
        lists,
        signOff,
        at);
  }

  /** The decision that heads the page: the one of scope {@code overall}, else the first. */
  public Optional<DeclaredDecision> headDecision() {
    return decisions.stream()
        .filter(d -> d.scope().equals("overall"))
        .findFirst()
        .or(() -> decisions.stream().findFirst());
  }

  /** What is declared for one phase: the decision with its id as scope. */
  public Optional<DeclaredDecision> decisionFor(String phase) {
    return decisions.stream().filter(d -> d.scope().equals(phase)).findFirst();
  }
}
