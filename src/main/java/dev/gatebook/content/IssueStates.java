package dev.gatebook.content;

import dev.gatebook.model.Issue.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words for the state of an issue. */
final class IssueStates {
  /** The standard words. */
  static final List<String> KEYS = List.of("open", "mitigated", "fixed", "accepted", "invalid");

  private static final Map<String, State> MEANINGS =
      Map.ofEntries(
          Map.entry("open", State.OPEN),
          Map.entry("not fixed", State.OPEN),
          Map.entry("not fixed yet", State.OPEN),
          Map.entry("needs fix", State.OPEN),
          Map.entry("mitigated", State.MITIGATED),
          Map.entry("improved", State.MITIGATED),
          Map.entry("fixed", State.FIXED),
          Map.entry("closed", State.FIXED),
          Map.entry("resolved", State.FIXED),
          Map.entry("done", State.FIXED),
          Map.entry("accepted", State.ACCEPTED),
          Map.entry("invalid", State.INVALID));

  private IssueStates() {}

  /** What a word means; empty when it is not known. */
  static Optional<State> parse(String word) {
    return Optional.ofNullable(MEANINGS.get(StatusWords.normal(word)));
  }
}
