package dev.gatebook.diff.life;

import dev.gatebook.model.Actor;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedIssue;
import dev.gatebook.model.Condition;
import dev.gatebook.model.Correction;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Method;
import dev.gatebook.model.Prose;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Audits in order, each with the issues and conditions that matter to a test. */
final class Chain {
  private static final SourceRef AT = SourceRef.of("content/shop/audit.yml");

  private final List<Sighting> audits = new ArrayList<>();

  /** The next audit, ten days after the one before, with these issues. */
  Chain issues(AssessedIssue... issues) {
    return add(List.of(issues), List.of(), List.of());
  }

  /** The next audit with these conditions. */
  Chain conditions(AssessedCondition... conditions) {
    return add(List.of(), List.of(conditions), List.of());
  }

  /** The next audit, without issues, which takes that claim back. */
  Chain correcting(String claim, String is) {
    Correction correction =
        new Correction("a1", claim, Prose.literal("was"), Prose.literal(is), AT);
    return add(List.of(), List.of(), List.of(correction));
  }

  private Chain add(
      List<AssessedIssue> issues, List<AssessedCondition> conditions, List<Correction> corrects) {
    int number = audits.size() + 1;
    audits.add(
        new Sighting(
            "a" + number,
            Optional.of(LocalDate.parse("2026-01-01").plusDays(10L * (number - 1))),
            Optional.empty(),
            Optional.of(new Actor("Ada", Actor.Kind.PERSON)),
            true,
            issues,
            conditions,
            corrects));
    return this;
  }

  List<Sighting> audits() {
    return List.copyOf(audits);
  }

  Lives<AssessedIssue> issueLives() {
    return Lives.ofIssues(audits);
  }

  Lives<AssessedCondition> conditionLives() {
    return Lives.ofConditions(audits);
  }

  static AssessedIssue issue(String id, String title, String severity, Issue.State state) {
    return new AssessedIssue(
        new Issue(
            id,
            Prose.literal(title),
            "bug",
            severity,
            "",
            state,
            state.key(),
            List.of(),
            Prose.EMPTY,
            Prose.EMPTY,
            Prose.EMPTY,
            Prose.EMPTY,
            Prose.EMPTY,
            Prose.EMPTY,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Figures.NONE,
            List.of(),
            List.of(),
            AT),
        List.of());
  }

  /** The same issue with a file as evidence, and what looking it up showed. */
  static AssessedIssue backed(AssessedIssue issue, Verdict... verdicts) {
    Issue i = issue.issue();
    Evidence file =
        new Evidence.File(
            new Evidence.Basis(AT, Prose.EMPTY, Optional.empty()),
            "src/pay.py",
            List.of(),
            List.of(),
            List.of(),
            true);
    Issue named =
        new Issue(
            i.id(),
            i.title(),
            i.kind(),
            i.severity(),
            i.priority(),
            i.status(),
            i.statusWord(),
            i.locations(),
            i.cause(),
            i.symptoms(),
            i.impact(),
            i.fix(),
            i.residual(),
            i.note(),
            i.owner(),
            i.effort(),
            i.blocks(),
            i.affects(),
            List.of(file),
            i.ranks(),
            i.at());
    return new AssessedIssue(
        named,
        java.util.Arrays.stream(verdicts)
            .map(v -> new EvidenceVerdict(file, Method.INSPECTED, v, "", "", "", List.of()))
            .toList());
  }

  static AssessedCondition condition(String id, String text, Standing standing, String due) {
    return new AssessedCondition(
        new Condition(
            id,
            Prose.literal(text),
            standing.isMet(),
            Optional.empty(),
            due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due)),
            List.of(),
            AT),
        standing,
        "because of that",
        List.of(),
        "a1",
        false);
  }

  /** The same condition in an audit that does not mention it. */
  static AssessedCondition carried(AssessedCondition condition) {
    return new AssessedCondition(
        condition.condition(),
        condition.standing(),
        condition.because(),
        condition.evidence(),
        condition.since(),
        true);
  }
}
