package dev.gatebook.assess;

import dev.gatebook.model.Actor;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Quantity;
import java.util.List;
import java.util.Optional;

/** Builds an issue for a test. */
public final class IssueBuilder {
  private final String id;
  private String kind = "bug";
  private String severity = "low";
  private Issue.State state = Issue.State.OPEN;
  private Optional<Actor> owner = Optional.empty();
  private List<String> blocks = List.of();
  private Figures affects = Figures.NONE;

  private IssueBuilder(String id) {
    this.id = id;
  }

  public static IssueBuilder issue(String id) {
    return new IssueBuilder(id);
  }

  public IssueBuilder kind(String word) {
    kind = word;
    return this;
  }

  public IssueBuilder severity(String word) {
    severity = word;
    return this;
  }

  public IssueBuilder state(Issue.State value) {
    state = value;
    return this;
  }

  public IssueBuilder owner(String name) {
    owner = Optional.of(new Actor(name, Actor.Kind.PERSON));
    return this;
  }

  public IssueBuilder blocks(String... tasks) {
    blocks = List.of(tasks);
    return this;
  }

  public IssueBuilder affectsTests(Quantity tests) {
    affects = new Figures(List.of(new Figures.Figure("tests", tests, "", Pieces.AT)));
    return this;
  }

  Issue build() {
    return new Issue(
        id,
        Prose.literal("Issue " + id),
        kind,
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
        owner,
        Optional.empty(),
        blocks,
        affects,
        List.of(),
        List.of(),
        Pieces.AT);
  }
}
