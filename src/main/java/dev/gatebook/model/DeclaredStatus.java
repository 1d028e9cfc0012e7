package dev.gatebook.model;

import java.util.Optional;

/**
 * A status as its author wrote it, and what it means.
 *
 * @param word the author's word, shown as it is
 * @param meaning the standard status that the word maps to
 * @param qualifier what limits the word, such as {@code local} in "Done (local)": a qualified
 *     "done" is not done
 */
public record DeclaredStatus(String word, Status meaning, Optional<String> qualifier) {

  /** The author's word with what limits it: {@code Done (local)}. */
  public String written() {
    return word + qualifier.map(limit -> " (" + limit + ")").orElse("");
  }

  /** Whether the author claims the task done without reservation. */
  public boolean claimsDone() {
    return meaning == Status.DONE && qualifier.isEmpty();
  }
}
