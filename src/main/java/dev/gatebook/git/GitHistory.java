package dev.gatebook.git;

import dev.gatebook.model.Citation;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Drift;
import dev.gatebook.model.History;
import dev.gatebook.model.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * A repository that could be opened. Every question has its own walk, so threads may ask at once.
 */
final class GitHistory implements History {
  private final Repository repository;
  private final Asking asking;
  private final State state;

  GitHistory(Repository repository) {
    this.repository = repository;
    this.asking = new Asking(repository);
    this.state = asking.ask(this::readState, because -> new State(State.Kind.ABSENT, because));
  }

  void close() {
    repository.close();
  }

  @Override
  public State state() {
    return state;
  }

  @Override
  public Optional<Commit> head() {
    return resolve(Constants.HEAD);
  }

  @Override
  public Optional<Commit> resolve(String revision) {
    return asking.ask(
        walk -> new Revisions(repository, walk).commit(revision).map(Commits::of),
        because -> Optional.empty());
  }

  @Override
  public List<Tag> tags() {
    return asking.ask(
        walk -> {
          List<Tag> tags = new ArrayList<>();
          for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
            commitOf(ref).ifPresent(commit -> tags.add(new Tag(nameOf(ref), commit)));
          }
          tags.sort(Comparator.comparing(Tag::name));
          return tags;
        },
        because -> List.of());
  }

  private Optional<Commit> commitOf(Ref ref) {
    return asking.ask(
        walk -> Optional.of(Commits.of(walk.parseCommit(ref.getObjectId()))),
        because -> Optional.empty());
  }

  private static String nameOf(Ref ref) {
    return ref.getName().substring(Constants.R_TAGS.length());
  }

  @Override
  public Lookup file(Commit commit, String path) {
    return asking.ask(
        walk -> new FileAtCommit(walk).find(commitOf(commit, walk), path), Lookup.Unknown::new);
  }

  @Override
  public Span between(Commit older, Commit newer) {
    return asking.ask(
        walk -> new CommitSpan(walk).between(commitOf(older, walk), commitOf(newer, walk)),
        because -> new Span(List.of(), List.of(), because));
  }

  @Override
  public boolean isAncestor(Commit ancestor, Commit descendant) {
    return asking.ask(
        walk -> walk.isMergedInto(commitOf(ancestor, walk), commitOf(descendant, walk)),
        because -> false);
  }

  @Override
  public List<Drift> drift(Commit from, Commit to, List<Citation> cited) {
    return asking.ask(
        walk -> new DriftSearch(walk, commitOf(from, walk), commitOf(to, walk)).of(cited),
        because -> {
          String reason = state.kind() == State.Kind.SHALLOW ? state.because() : because;
          return cited.stream().map(citation -> Drift.unknown(citation, reason)).toList();
        });
  }

  private static RevCommit commitOf(Commit commit, RevWalk walk) throws IOException {
    return walk.parseCommit(ObjectId.fromString(commit.id()));
  }

  private State readState(RevWalk walk) throws IOException {
    Optional<RevCommit> head = new Revisions(repository, walk).head();
    if (head.isEmpty() && repository.getRefDatabase().getRefsByPrefix("refs/").isEmpty()) {
      return new State(State.Kind.EMPTY, "the repository has no commit yet");
    }
    return walk.getObjectReader().getShallowCommits().isEmpty()
        ? new State(State.Kind.COMPLETE, "")
        : new State(State.Kind.SHALLOW, CommitSpan.SHALLOW);
  }
}
