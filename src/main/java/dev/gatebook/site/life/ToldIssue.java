package dev.gatebook.site.life;

import dev.gatebook.diff.Sentence;
import dev.gatebook.diff.life.Moment;
import dev.gatebook.diff.life.Stage;
import dev.gatebook.diff.life.Turn;
import dev.gatebook.model.AssessedIssue;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Prose;
import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.row.Chips;
import dev.gatebook.site.row.EvidenceLines;
import dev.gatebook.site.row.People;
import java.util.List;

/** The life of an issue in words. */
public final class ToldIssue implements Told<AssessedIssue> {

  @Override
  public String noun() {
    return "issue";
  }

  @Override
  public String id(AssessedIssue issue) {
    return issue.issue().id();
  }

  @Override
  public Prose title(AssessedIssue issue) {
    return issue.issue().title();
  }

  @Override
  public Piece said(AssessedIssue issue) {
    return Piece.said(Sentence.capital(issue.issue().statusWord()));
  }

  @Override
  public Piece chip(Stage stage) {
    return switch (stage) {
      case OPEN -> Piece.chip("open", "Open");
      case MITIGATED -> Piece.chip("partial", "Mitigated");
      case DISPROVED -> Piece.chip("contradicted", "Declared fixed, contradicted");
      case BACKED -> Piece.chip("verified", "Fixed, verified");
      case ATTESTED -> Piece.chip("attested", "Fixed, attested only");
      case UNCONFIRMED -> Piece.chip("claimed", "Declared fixed, not confirmed");
      case BARE -> Piece.chip("claimed", "Declared fixed, no evidence");
      case ACCEPTED -> Piece.chip("waived", "Accepted, not fixed");
      case INVALID -> Piece.chip("na", "Not a defect");
      case DROPPED -> Piece.chip("missing", "Dropped, not closed");
      case WITHDRAWN -> Piece.chip("na", "Withdrawn, not closed");
    };
  }

  @Override
  public String ended(AssessedIssue issue, Stage stage) {
    return switch (issue.issue().status()) {
      case ACCEPTED -> "accepted, not fixed,";
      case INVALID -> "said to be no defect";
      default -> "declared fixed";
    };
  }

  @Override
  public String word(Turn turn) {
    return switch (turn) {
      case BEGUN -> "Opened";
      case BEGUN_CLOSED -> "Listed as closed";
      case CARRIED -> "Still open";
      case KEPT -> "Still closed";
      case CLOSED -> "Closed";
      case REOPENED -> "Reopened";
      case RETURNED -> "Listed again";
      case DROPPED -> "Dropped";
      case WITHDRAWN -> "Withdrawn";
      case UNLISTED -> "Not listed any more";
      case STATUS -> "Status changed";
      case SEVERITY -> "Severity changed";
      case RENAMED -> "Renamed";
      case RENUMBERED -> "New id";
      case OWNER -> "New owner";
      case DUE -> "Due date moved";
      case BLOCKS -> "Blocks others";
      case EVIDENCE -> "Evidence changed";
    };
  }

  @Override
  public Piece weight(AssessedIssue issue) {
    Issue own = issue.issue();
    return Chips.severity(own.weight());
  }

  @Override
  public List<Fact> facts(Moment<AssessedIssue> last, LifeLinks links) {
    Issue issue = last.state().issue();
    String audit = last.audit().audit();
    return Fact.known(
        Fact.of("Severity", severity(issue)),
        new Fact(
            "Blocks",
            issue.blocks().stream()
                .map(task -> Piece.link(links.task(audit, task), "task " + task))
                .toList()),
        Fact.of("Owner", issue.owner().map(People::name).orElse("")),
        new Fact("Location", issue.locations().stream().map(Piece::mono).toList()),
        Fact.of("Impact", Piece.inline(issue.impact())));
  }

  private static Piece severity(Issue issue) {
    return Piece.row(List.of(Chips.severity(issue.priority()), Chips.severity(issue.severity())));
  }

  @Override
  public List<Piece> evidence(AssessedIssue issue) {
    return issue.evidence().isEmpty()
        ? issue.issue().evidence().stream().map(EvidenceLines::of).toList()
        : issue.evidence().stream().map(EvidenceLines::of).toList();
  }
}
