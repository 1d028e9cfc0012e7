package dev.gatebook.site.row;

import dev.gatebook.diff.Sentence;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Issue;
import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.IssueList;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import java.util.ArrayList;
import java.util.List;

/** Issues with everything the auditor says of them. */
public final class IssueRows {
  private IssueRows() {}

  /** One block for each issue, in the author's order. */
  public static IssueList of(AuditContext context, List<Issue> issues) {
    return new IssueList(issues.stream().map(i -> row(context, i)).toList());
  }

  private static IssueList.Row row(AuditContext context, Issue issue) {
    return new IssueList.Row(
        context.anchors().of("issue", "", issue.id()),
        issue.id(),
        Chips.severity(issue.weight()),
        Piece.inline(issue.title()),
        Piece.pair(Piece.said(Sentence.capital(issue.statusWord())), Chips.of(issue.status())),
        facts(context, issue));
  }

  private static List<Fact> facts(AuditContext context, Issue issue) {
    return Fact.known(
        Fact.of("Kind", kind(issue)),
        new Fact("Location", issue.locations().stream().map(Piece::mono).toList()),
        Fact.of("Symptoms", Piece.block(issue.symptoms())),
        Fact.of("Impact", Piece.block(issue.impact())),
        Fact.of("Affects", FigureWords.of(issue.affects())),
        Fact.of("Root cause", Piece.block(issue.cause())),
        Fact.of("Fix", Piece.block(issue.fix())),
        Fact.of("Remaining risk", Piece.block(issue.residual())),
        Fact.of("Note", Piece.block(issue.note())),
        new Fact("Blocks", blocks(context, issue)),
        new Fact("Evidence", evidence(context, issue)),
        Fact.of("Effort", issue.effort().map(Numbers::quantity).orElse("")),
        Fact.of("Owner", issue.owner().map(People::name).orElse("")),
        Fact.of("History", history(context, issue)));
  }

  private static Piece history(AuditContext context, Issue issue) {
    String href = context.links().issueLife(issue.id());
    return href.isEmpty() ? Piece.NONE : Piece.link(href, "Its life through all audits");
  }

  private static String kind(Issue issue) {
    String severity = issue.priority().isEmpty() ? "" : issue.severity();
    if (issue.kind().isEmpty() || severity.isEmpty()) {
      return Sentence.capital(issue.kind() + severity);
    }
    return Sentence.capital(issue.kind()) + ", " + severity;
  }

  private static List<Piece> blocks(AuditContext context, Issue issue) {
    return issue.blocks().stream()
        .map(task -> Piece.link(context.task(task), "task " + task))
        .toList();
  }

  /** What looking it up showed; what is named alone where nobody did. */
  private static List<Piece> evidence(AuditContext context, Issue issue) {
    List<EvidenceVerdict> found = context.audit().assessment().evidenceOf(issue);
    return found.isEmpty()
        ? issue.evidence().stream().map(IssueRows::evidence).toList()
        : found.stream().map(verdict -> ConditionRows.evidence(context, verdict)).toList();
  }

  private static Piece evidence(Evidence evidence) {
    List<Piece> parts = new ArrayList<>();
    parts.add(Piece.words(Sentence.capital(evidence.kind())));
    parts.addAll(evidence.match(new EvidenceWords()));
    parts.add(Piece.authored(evidence.basis().note()));
    return Piece.row(parts);
  }
}
