package dev.gatebook.model;

import java.util.List;
import java.util.Optional;

/**
 * What git knows of the audited repository. Nothing here throws for a repository that is absent,
 * empty or shallow: what cannot be known is a value with a reason.
 */
public interface History {
  /** How much of the history is at hand. */
  State state();

  /** The commit that is checked out; empty in an empty repository and without one. */
  Optional<Commit> head();

  /** The commit that a branch, tag or (abbreviated) id names. */
  Optional<Commit> resolve(String revision);

  /** All tags that lead to a commit, by name. */
  List<Tag> tags();

  /** The file as it stands at a commit. */
  Lookup file(Commit commit, String path);

  /** What lies between two commits. */
  Span between(Commit older, Commit newer);

  /** Whether the first commit is the second or one of its ancestors. */
  boolean isAncestor(Commit ancestor, Commit descendant);

  /**
   * What became of cited content from one commit to another: one answer for each citation, in their
   * order.
   */
  List<Drift> drift(Commit from, Commit to, List<Citation> cited);

  /** How much of the history is at hand, and why not all of it. */
  record State(Kind kind, String because) {
    /** How much of the history is at hand. */
    public enum Kind {
      COMPLETE,
      /** The history was cut off; an absent commit may well exist. */
      SHALLOW,
      /** There is a repository without a commit. */
      EMPTY,
      /** There is no repository, or it could not be read. */
      ABSENT
    }
  }

  /** The answer to "what is at this path". */
  sealed interface Lookup {
    /**
     * The file is there.
     *
     * @param id object id of its content
     * @param size length in bytes
     * @param text its text; empty for a binary file and for one too large to look into
     */
    record Found(String id, long size, Optional<String> text) implements Lookup {}

    /**
     * Nothing is at that path.
     *
     * @param ignoredBy path of the file of the commit that tells git to leave it out; empty when
     *     none does
     */
    record Absent(String ignoredBy) implements Lookup {}

    /** It could not be looked up. */
    record Unknown(String because) implements Lookup {}
  }

  /**
   * What lies between two commits.
   *
   * @param commits reachable from the newer and not from the older one, newest first
   * @param changes how the files differ, by path
   * @param because why this is not all; empty when it is
   */
  record Span(List<Commit> commits, List<FileChange> changes, String because) {
    public Span {
      commits = List.copyOf(commits);
      changes = List.copyOf(changes);
    }

    /** Nothing between. */
    public static final Span NONE = new Span(List.of(), List.of(), "");
  }

  /** The history of a project that has no repository. */
  static History absent(String because) {
    return new AbsentHistory(because);
  }
}
