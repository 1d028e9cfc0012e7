package dev.gatebook.site.row;

import dev.gatebook.diff.Sentence;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.Condition;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Standing;
import dev.gatebook.site.part.CheckList;
import dev.gatebook.site.part.Piece;
import java.util.ArrayList;
import java.util.List;

/** Conditions of a decision: the box the author ticked beside what the evidence says. */
public final class ConditionRows {
  private ConditionRows() {}

  /** One line for each condition. */
  public static CheckList of(AuditContext context, List<AssessedCondition> conditions) {
    return new CheckList(false, conditions.stream().map(c -> item(context, c)).toList());
  }

  /** How many are met by more than the author's tick. */
  public static long met(List<AssessedCondition> conditions) {
    return conditions.stream()
        .map(AssessedCondition::standing)
        .filter(standing -> standing == Standing.VERIFIED || standing == Standing.ATTESTED)
        .count();
  }

  private static CheckList.Item item(AuditContext context, AssessedCondition assessed) {
    Condition condition = assessed.condition();
    return new CheckList.Item(
        context.anchors().of("condition", "", condition.id()),
        box(assessed),
        Piece.authored(condition.text()),
        Piece.pair(Piece.said(condition.met() ? "Met" : "Open"), Chips.of(assessed.standing())),
        detail(context, assessed));
  }

  private static String box(AssessedCondition assessed) {
    if (assessed.standing() == Standing.VERIFIED) {
      return "shown";
    }
    return assessed.condition().met() ? "said" : "open";
  }

  private static List<Piece> detail(AuditContext context, AssessedCondition assessed) {
    List<Piece> detail = new ArrayList<>();
    detail.add(Piece.marked(Sentence.capital(assessed.because())));
    detail.add(Piece.words(people(assessed.condition())));
    if (!assessed.since().isEmpty() && !assessed.since().equals(context.audit().id())) {
      String href = context.links().audit(assessed.since());
      detail.add(
          Piece.row(List.of(Piece.words("Carried since"), Piece.link(href, assessed.since()))));
    }
    assessed.evidence().stream().map(v -> evidence(context, v)).forEach(detail::add);
    String life = context.links().conditionLife(assessed.condition().id());
    detail.add(life.isEmpty() ? Piece.NONE : Piece.link(life, "Its life through all audits"));
    return detail.stream().filter(p -> !p.isEmpty()).toList();
  }

  private static String people(Condition condition) {
    String owner = condition.owner().map(o -> "Owner " + People.name(o)).orElse("");
    String due = condition.due().map(d -> "due " + d).orElse("");
    if (owner.isEmpty() && due.isEmpty()) {
      return "Owner and due date not stated";
    }
    return Sentence.capital(owner + (owner.isEmpty() || due.isEmpty() ? "" : ", ") + due);
  }

  /** A piece of evidence with its verdict, in one line. */
  static Piece evidence(AuditContext context, EvidenceVerdict v) {
    List<Piece> parts = new ArrayList<>();
    parts.add(Piece.words(Sentence.capital(v.evidence().kind())));
    parts.add(Piece.muted(v.method().key()));
    parts.addAll(v.evidence().match(new EvidenceWords()));
    parts.add(Piece.marked(v.because()));
    parts.add(Chips.of(v.verdict()));
    parts.addAll(new Sources(context).of(v));
    return Piece.row(parts);
  }
}
