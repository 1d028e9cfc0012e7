package dev.gatebook.model;

import java.util.List;
import java.util.Optional;

/** No repository: nothing is known, and it says why. */
record AbsentHistory(String because) implements History {
  @Override
  public State state() {
    return new State(State.Kind.ABSENT, because);
  }

  @Override
  public Optional<Commit> head() {
    return Optional.empty();
  }

  @Override
  public Optional<Commit> resolve(String revision) {
    return Optional.empty();
  }

  @Override
  public List<Tag> tags() {
    return List.of();
  }

  @Override
  public Lookup file(Commit commit, String path) {
    return new Lookup.Unknown(because);
  }

  @Override
  public Span between(Commit older, Commit newer) {
    return new Span(List.of(), List.of(), because);
  }

  @Override
  public boolean isAncestor(Commit ancestor, Commit descendant) {
    return false;
  }

  @Override
  public List<Drift> drift(Commit from, Commit to, List<Citation> cited) {
    return cited.stream().map(citation -> Drift.unknown(citation, because)).toList();
  }
}
