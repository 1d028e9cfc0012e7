package dev.gatebook.assess;

import dev.gatebook.model.Citation;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Drift;
import dev.gatebook.model.FileChange;
import dev.gatebook.model.History;
import dev.gatebook.model.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A history of two commits in a row and one beside them, with files at the newer of the two. */
record OneCommit(State state, Map<String, String> files, List<FileChange> changes)
    implements History {
  static final Commit OLD = commit("1111111", "Lay the foundation");
  static final Commit NEW = commit("2222222", "Build the house");
  static final Commit ASIDE = commit("3333333", "Try something else");

  static OneCommit with(Map<String, String> files) {
    return new OneCommit(new State(State.Kind.COMPLETE, ""), files, List.of());
  }

  static OneCommit shallow() {
    return new OneCommit(
        new State(State.Kind.SHALLOW, "the history was cut off"), Map.of(), List.of());
  }

  static OneCommit changing(Map<String, String> files, FileChange... changes) {
    return new OneCommit(new State(State.Kind.COMPLETE, ""), files, List.of(changes));
  }

  private static Commit commit(String id, String subject) {
    return new Commit(id, Instant.EPOCH, Instant.EPOCH, "Author", subject);
  }

  @Override
  public Optional<Commit> head() {
    return Optional.of(NEW);
  }

  @Override
  public Optional<Commit> resolve(String revision) {
    return List.of(OLD, NEW, ASIDE).stream().filter(c -> c.id().equals(revision)).findFirst();
  }

  @Override
  public List<Tag> tags() {
    return List.of();
  }

  @Override
  public Lookup file(Commit commit, String path) {
    if (path.equals("unknown")) {
      return new Lookup.Unknown("the object is missing");
    }
    String text = files.getOrDefault(path, "");
    if (path.endsWith(".png")) {
      return new Lookup.Found("id", 10, Optional.empty());
    }
    return files.containsKey(path)
        ? new Lookup.Found("id", text.length(), Optional.of(text))
        : new Lookup.Absent(path.startsWith(".env") ? ".gitignore" : "");
  }

  @Override
  public Span between(Commit older, Commit newer) {
    return state.kind() == State.Kind.SHALLOW
        ? new Span(List.of(), changes, state.because())
        : new Span(List.of(newer), changes, "");
  }

  @Override
  public boolean isAncestor(Commit ancestor, Commit descendant) {
    return !ancestor.equals(ASIDE);
  }

  @Override
  public List<Drift> drift(Commit from, Commit to, List<Citation> cited) {
    return cited.stream().map(one -> Drift.unknown(one, "there is one commit")).toList();
  }
}
