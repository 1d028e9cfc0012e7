package dev.gatebook.site.life;

import dev.gatebook.diff.life.Moment;
import dev.gatebook.diff.life.Stage;
import dev.gatebook.diff.life.Turn;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.Condition;
import dev.gatebook.model.Prose;
import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.row.EvidenceLines;
import dev.gatebook.site.row.People;
import java.util.List;

/** The life of a condition in words. */
public final class ToldCondition implements Told<AssessedCondition> {

  @Override
  public String noun() {
    return "condition";
  }

  @Override
  public String id(AssessedCondition condition) {
    return condition.condition().id();
  }

  @Override
  public Prose title(AssessedCondition condition) {
    return condition.condition().text();
  }

  @Override
  public Piece said(AssessedCondition condition) {
    if (condition.carried()) {
      return Piece.said("Not mentioned");
    }
    return Piece.said(condition.condition().met() ? "Met" : "Open");
  }

  @Override
  public Piece chip(Stage stage) {
    return switch (stage) {
      case OPEN -> Piece.chip("open", "Not met");
      case MITIGATED -> Piece.chip("partial", "Partly met");
      case DISPROVED -> Piece.chip("contradicted", "Declared met, contradicted");
      case BACKED -> Piece.chip("verified", "Met, verified");
      case ATTESTED -> Piece.chip("attested", "Met, attested only");
      case UNCONFIRMED -> Piece.chip("claimed", "Declared met, not confirmed");
      case BARE -> Piece.chip("claimed", "Declared met, no evidence");
      case ACCEPTED -> Piece.chip("waived", "Waived");
      case INVALID -> Piece.chip("na", "Not applicable");
      case DROPPED -> Piece.chip("missing", "Dropped, not met");
      case WITHDRAWN -> Piece.chip("na", "Withdrawn, not met");
    };
  }

  @Override
  public String ended(AssessedCondition condition, Stage stage) {
    return switch (stage) {
      case ACCEPTED -> "waived";
      case INVALID -> "said not to apply";
      default -> condition.carried() ? "found met" : "declared met";
    };
  }

  @Override
  public String word(Turn turn) {
    return switch (turn) {
      case BEGUN -> "Added";
      case BEGUN_CLOSED -> "Added as met";
      case CARRIED -> "Still not met";
      case KEPT -> "Still met";
      case CLOSED -> "Met";
      case REOPENED -> "Not met again";
      case RETURNED -> "Mentioned again";
      case DROPPED -> "Not mentioned";
      case WITHDRAWN -> "Withdrawn";
      case UNLISTED -> "Not listed any more";
      case STATUS -> "Standing changed";
      case SEVERITY -> "Weight changed";
      case RENAMED -> "Reworded";
      case RENUMBERED -> "New id";
      case OWNER -> "New owner";
      case DUE -> "Due date moved";
      case BLOCKS -> "Blocks others";
      case EVIDENCE -> "Evidence changed";
    };
  }

  @Override
  public Piece weight(AssessedCondition condition) {
    return Piece.NONE;
  }

  @Override
  public List<Fact> facts(Moment<AssessedCondition> last, LifeLinks links) {
    Condition condition = last.state().condition();
    return Fact.known(
        Fact.of("Owner", condition.owner().map(People::name).orElse("not stated")),
        Fact.of("Due", condition.due().map(Piece::day).orElseGet(() -> Piece.words("not stated"))));
  }

  @Override
  public List<Piece> evidence(AssessedCondition condition) {
    return condition.evidence().isEmpty()
        ? condition.condition().evidence().stream().map(EvidenceLines::of).toList()
        : condition.evidence().stream().map(EvidenceLines::of).toList();
  }
}
