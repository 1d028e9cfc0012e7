package dev.gatebook.site;

import dev.gatebook.model.Commit;
import dev.gatebook.model.History;
import java.util.List;
import java.util.Optional;

/**
 * The repository of a project as it stands today.
 *
 * @param state how much of its history is at hand
 * @param commit what is checked out
 * @param since what lies between the commit of the newest audit and that one; its {@code because}
 *     says why it is not known
 */
public record Head(History.State state, Optional<Commit> commit, History.Span since) {

  /** Nothing is known of the repository. */
  public static Head unknown(String because) {
    return new Head(
        new History.State(History.State.Kind.ABSENT, because),
        Optional.empty(),
        new History.Span(List.of(), List.of(), because));
  }
}
