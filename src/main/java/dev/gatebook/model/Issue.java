package dev.gatebook.model;

import java.util.List;
import java.util.Optional;

/**
 * A blocker, a bug or a risk.
 *
 * @param kind the author's word for what it is: {@code blocker}, {@code bug}, {@code risk}, …
 * @param severity the author's word, lower case: {@code critical}, {@code high}, {@code medium},
 *     {@code low}, …; may be empty
 * @param priority such as {@code P0}; may be empty
 * @param locations files and lines, as written
 * @param symptoms what was seen; a fenced block for a log
 * @param residual risk that stays after the fix
 * @param blocks ids of tasks that it keeps from being done
 * @param affects figures of what it touches, such as {@code tests}
 * @param ranks every severity that the report gives it, the one that counts first
 */
public record Issue(
    String id,
    Prose title,
    String kind,
    String severity,
    String priority,
    State status,
    String statusWord,
    List<String> locations,
    Prose cause,
    Prose symptoms,
    Prose impact,
    Prose fix,
    Prose residual,
    Prose note,
    Optional<Actor> owner,
    Optional<Quantity> effort,
    List<String> blocks,
    Figures affects,
    List<Evidence> evidence,
    List<String> ranks,
    SourceRef at) {
  public Issue {
    locations = List.copyOf(locations);
    blocks = List.copyOf(blocks);
    evidence = List.copyOf(evidence);
    ranks = List.copyOf(ranks);
  }

  /** The author's word for how grave it is: its priority, its severity where it has none. */
  public String weight() {
    return priority.isEmpty() ? severity : priority;
  }

  /** Where an issue is in its life. */
  public enum State {
    OPEN,
    MITIGATED,
    FIXED,
    ACCEPTED,
    INVALID;

    /** The word in YAML and JSON. */
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether work on it remains. */
    public boolean isOpen() {
      return this == OPEN || this == MITIGATED;
    }
  }
}
