package dev.gatebook.site.diff;

import dev.gatebook.diff.Change;
import dev.gatebook.site.part.Content;
import java.util.List;

/** What a change shows beyond its row: commits and files of the code, words of the narrative. */
final class ChangeBlocks implements Change.Cases<List<Content>> {
  private final DiffContext context;

  ChangeBlocks(DiffContext context) {
    this.context = context;
  }

  @Override
  public List<Content> code(Change.OfCode change) {
    return CodeMoves.tables(context, change);
  }

  @Override
  public List<Content> narrative(Change.OfNarrative change) {
    return List.of(NarrativeMoves.words(context, change.segments()));
  }

  @Override
  public List<Content> decision(Change.OfDecision change) {
    return List.of();
  }

  @Override
  public List<Content> task(Change.OfTask change) {
    return List.of();
  }

  @Override
  public List<Content> evidence(Change.OfEvidence change) {
    return List.of();
  }

  @Override
  public List<Content> goalpost(Change.OfGoalpost change) {
    return List.of();
  }

  @Override
  public List<Content> claim(Change.OfClaim change) {
    return List.of();
  }

  @Override
  public List<Content> figure(Change.OfFigure change) {
    return List.of();
  }

  @Override
  public List<Content> score(Change.OfScore change) {
    return List.of();
  }

  @Override
  public List<Content> issue(Change.OfIssue change) {
    return List.of();
  }

  @Override
  public List<Content> condition(Change.OfCondition change) {
    return List.of();
  }

  @Override
  public List<Content> schedule(Change.OfSchedule change) {
    return List.of();
  }

  @Override
  public List<Content> test(Change.OfTest change) {
    return List.of();
  }

  @Override
  public List<Content> coverage(Change.OfCoverage change) {
    return List.of();
  }

  @Override
  public List<Content> detail(Change.OfDetail change) {
    return List.of();
  }
}
