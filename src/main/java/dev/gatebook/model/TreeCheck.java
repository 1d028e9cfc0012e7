package dev.gatebook.model;

import java.util.List;

/**
 * How the files of a work tree differ from the commit that is checked out, with the paths.
 *
 * @param state the state and its counts; a work tree that could not be looked at is {@link
 *     Seal.Tree#NONE} with the reason
 * @param staged how many of the changed files the index has otherwise than the commit
 * @param paths the first {@link #MOST_PATHS} of the changed and untracked paths, sorted
 */
public record TreeCheck(TreeState state, int staged, List<String> paths) {
  /** How many paths are named at most. */
  public static final int MOST_PATHS = 20;

  public TreeCheck {
    paths = List.copyOf(paths);
  }

  /** No work tree, or it could not be looked at. */
  public static TreeCheck none(String because) {
    return new TreeCheck(TreeState.none(because), 0, List.of());
  }
}
