package dev.gatebook.site.diff;

import dev.gatebook.diff.Change;
import dev.gatebook.diff.Kind;
import dev.gatebook.diff.Sentence;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Correction;
import dev.gatebook.model.Decision;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Prose;
import dev.gatebook.site.part.ChangeList;
import dev.gatebook.site.part.DecisionMark;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.row.Chips;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A change as a row: what changed and why, before and after. */
final class ChangeRows implements Change.Cases<ChangeList.Row> {
  private final DiffContext context;

  private final ChangePlaces places;
  private final ChangeAnchors anchors;

  ChangeRows(DiffContext context, ChangeAnchors anchors) {
    this.context = context;
    this.places = new ChangePlaces(context);
    this.anchors = anchors;
  }

  ChangeList list(List<Change> changes) {
    return new ChangeList(
        context.older(), context.newer(), changes.stream().map(c -> c.match(this)).toList());
  }

  private ChangeList.Row row(Change change, Piece title, List<Piece> before, List<Piece> after) {
    boolean named = !change.subject().equals(change.title());
    String id = named && context.isListed(change.subject()) ? change.subject() : "";
    ChangePlaces.Sides sides = change.match(places);
    return new ChangeList.Row(
        anchors.of(change),
        id,
        moved(change, title),
        change.because(),
        new ChangeList.Side(before, sides.older(), change.title() + " in " + context.older()),
        new ChangeList.Side(after, sides.newer(), change.title() + " in " + context.newer()));
  }

  /** Which way a goalpost went stands beside what moved. */
  private static Piece moved(Change change, Piece title) {
    return change
        .moved()
        .map(move -> Piece.row(List.of(title, Piece.muted(move.key()))))
        .orElse(title);
  }

  private ChangeList.Row plain(Change change) {
    Piece title = Piece.words(Sentence.capital(change.title()));
    return row(change, title, side(change.before()), side(change.after()));
  }

  private static List<Piece> side(String words) {
    return List.of(words.isEmpty() ? Piece.muted("none") : Piece.words(words));
  }

  private static <T> List<Piece> side(Optional<T> value, Function<T, List<Piece>> shown) {
    return value.map(shown).orElse(List.of(Piece.muted("none")));
  }

  @Override
  public ChangeList.Row decision(Change.OfDecision change) {
    return row(
        change,
        Piece.words(Sentence.capital(change.title())),
        List.of(mark(change, change.from())),
        List.of(mark(change, change.to())));
  }

  private static Piece mark(Change.OfDecision change, Decision decision) {
    return Piece.decision(
        change.declared() ? DecisionMark.declared(decision) : DecisionMark.supported(decision));
  }

  @Override
  public ChangeList.Row task(Change.OfTask change) {
    boolean reused = change.fact().kind() == Kind.TASK_ID_REUSED;
    return row(
        change,
        context.task(change.subject(), change.title()),
        side(change.from(), t -> task(t, reused)),
        side(change.to(), t -> task(t, reused)));
  }

  private static List<Piece> task(AssessedTask task, boolean named) {
    Piece pair = Piece.pair(Chips.said(task.task().status()), Chips.of(task.standing()));
    Piece name = named ? Piece.authored(task.task().title()) : Piece.NONE;
    return List.of(pair, named ? name : Piece.marked(Sentence.capital(task.because())));
  }

  @Override
  public ChangeList.Row evidence(Change.OfEvidence change) {
    return row(
        change,
        context.task(change.task(), change.title()),
        change.from().map(ChangeRows::verdict).orElse(side(change.before())),
        change.to().map(ChangeRows::verdict).orElse(side(change.after())));
  }

  private static List<Piece> verdict(EvidenceVerdict v) {
    return List.of(Chips.of(v.verdict()), Piece.marked(Sentence.capital(v.because())));
  }

  @Override
  public ChangeList.Row goalpost(Change.OfGoalpost change) {
    Piece title = context.task(change.scope(), Sentence.capital(change.title()));
    return row(change, title, side(change.before()), side(change.after()));
  }

  @Override
  public ChangeList.Row claim(Change.OfClaim change) {
    Prose was = change.correction().map(Correction::was).orElse(Prose.literal(change.before()));
    Prose is = change.correction().map(Correction::is).orElse(Prose.literal(change.after()));
    return row(
        change,
        Piece.words(Sentence.capital(change.title())),
        List.of(Piece.said("Claimed"), Piece.authored(was)),
        List.of(Piece.chip("contradicted", claim(change.fact().kind())), Piece.authored(is)));
  }

  private static String claim(Kind kind) {
    return switch (kind) {
      case CLAIM_REFUTED -> "Refuted";
      case CLAIM_CORRECTED -> "Retracted";
      case ARROW_WRONG -> "Arrow is wrong";
      case STRENGTH_WEAKENED -> "Weakened";
      default -> "Less precise";
    };
  }

  @Override
  public ChangeList.Row figure(Change.OfFigure change) {
    return said(change);
  }

  private ChangeList.Row said(Change change) {
    return row(
        change,
        Piece.words(Sentence.capital(change.title())),
        List.of(declared(change.before())),
        List.of(declared(change.after())));
  }

  private static Piece declared(String words) {
    return words.isEmpty() ? Piece.muted("none") : Piece.said(words);
  }

  @Override
  public ChangeList.Row detail(Change.OfDetail change) {
    return plain(change);
  }

  @Override
  public ChangeList.Row score(Change.OfScore change) {
    return plain(change);
  }

  @Override
  public ChangeList.Row issue(Change.OfIssue change) {
    Piece title = context.issue(change.subject(), change.title());
    return row(change, title, side(change.before()), side(change.after()));
  }

  @Override
  public ChangeList.Row condition(Change.OfCondition change) {
    String life = context.conditionLife(change.subject());
    return row(
        change,
        Piece.link(life, change.title()),
        side(change.from(), ChangeRows::condition),
        side(change.to(), ChangeRows::condition));
  }

  private static List<Piece> condition(AssessedCondition condition) {
    return List.of(
        Chips.of(condition.standing()), Piece.marked(Sentence.capital(condition.because())));
  }

  @Override
  public ChangeList.Row schedule(Change.OfSchedule change) {
    return said(change);
  }

  @Override
  public ChangeList.Row test(Change.OfTest change) {
    List<Piece> after = List.of(TestBlock.chip(change.fact().kind()), Piece.words(change.after()));
    return row(change, Piece.mono(change.title()), side(change.before()), after);
  }

  @Override
  public ChangeList.Row coverage(Change.OfCoverage change) {
    return plain(change);
  }

  @Override
  public ChangeList.Row code(Change.OfCode change) {
    return plain(change);
  }

  @Override
  public ChangeList.Row narrative(Change.OfNarrative change) {
    return plain(change);
  }
}
